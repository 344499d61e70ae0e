import type { SheetTexts } from './texts'

/** The texts about opening and reading a file, in English. */
export const en: SheetTexts = {
  open: {
    heading: 'Open',
    howTo:
      'In Excel: Save as, CSV (semicolon delimited). The first row is to hold the columns’ headers.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    sample: 'Try with the sample file',
    sampleNote: '38 made-up initiatives with illustrative values, in Swedish.',
    paste: 'Or paste cells',
    pasteHint: 'Copy the cells in your spreadsheet, headers too, and paste them here.',
    readCells: 'Read the cells',
    pastedName: 'pasted cells.csv',
    refused: (name) => `${name} could not be read`,
  },
  reading: {
    heading: (name) => `Reading ${name}`,
    cancel: 'Cancel',
    done: (name, rows) => `${name} was read: ${rows} rows.`,
  },
  file: {
    another: 'Open another file',
    discard: 'Discard the changes and open another file',
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      'windows-1252': 'Windows-1252',
    },
    separator: 'Separator',
    separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab' },
    decimalSign: 'Decimal sign',
    decimalSigns: { ',': 'comma', '.': 'point' },
    noDecimals: 'no decimals',
    rows: 'Rows',
    columns: 'Columns',
  },
  columns: {
    heading: 'Columns',
    label: 'Name of the initiative',
    group: 'Group',
    id: 'Id',
    size: 'Size',
    none: 'No column',
    guessed: 'guessed',
    chosen: 'chosen',
    example: (cells) => `For example ${cells}`,
    needed: 'Choose a column, so that the initiatives can be placed.',
    unused: (count) =>
      count === 1
        ? 'One column is not read by the figure. It stays untouched in the file.'
        : `${count} columns are not read by the figure. They stay untouched in the file.`,
  },
  scales: {
    heading: 'Scales',
    hint: 'Guessed from the values. Change them if the scale has other ends.',
    low: (axis) => `Lowest value of ${axis}`,
    high: (axis) => `Highest value of ${axis}`,
    from: 'from',
    to: 'to',
  },
  problems: {
    heading: 'Could not be used',
    none: 'Every row and cell could be used.',
    row: (row) => `Row ${row}`,
    column: (column) => `column ${column}`,
    more: (count) => `and ${count} more`,
    count: (count) =>
      count === 1 ? 'one thing could not be used' : `${count} things could not be used`,
  },
}
