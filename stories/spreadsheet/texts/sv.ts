import type { SheetTexts } from './texts'

/** The texts about opening and reading a file, in Swedish. */
export const sv: SheetTexts = {
  open: {
    heading: 'Öppna',
    howTo:
      'I Excel: Spara som, CSV (semikolonavgränsad). Den första raden ska ha kolumnernas rubriker.',
    choose: 'Välj en fil',
    drop: 'eller släpp den här',
    sample: 'Prova med exempelfilen',
    sampleNote: '38 påhittade satsningar med illustrativa värden.',
    paste: 'Eller klistra in celler',
    pasteHint: 'Kopiera cellerna i kalkylarket, rubrikraden också, och klistra in dem här.',
    readCells: 'Läs cellerna',
    pastedName: 'inklistrade celler.csv',
    refused: (name) => `${name} gick inte att läsa`,
  },
  reading: {
    heading: (name) => `Läser ${name}`,
    cancel: 'Avbryt',
    done: (name, rows) => `${name} är läst: ${rows} rader.`,
  },
  file: {
    another: 'Öppna en annan fil',
    discard: 'Släng ändringarna och öppna en annan fil',
    encoding: 'Teckenkodning',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      'windows-1252': 'Windows-1252',
    },
    separator: 'Avgränsare',
    separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabb' },
    decimalSign: 'Decimaltecken',
    decimalSigns: { ',': 'komma', '.': 'punkt' },
    noDecimals: 'inga decimaler',
    rows: 'Rader',
    columns: 'Kolumner',
  },
  columns: {
    heading: 'Kolumner',
    label: 'Satsningens namn',
    group: 'Grupp',
    id: 'Id',
    size: 'Storlek',
    none: 'Ingen kolumn',
    guessed: 'gissad',
    chosen: 'vald',
    example: (cells) => `Till exempel ${cells}`,
    needed: 'Välj en kolumn, så kan satsningarna placeras.',
    unused: (count) =>
      count === 1
        ? 'En kolumn läses inte av figuren. Den ligger kvar orörd i filen.'
        : `${count} kolumner läses inte av figuren. De ligger kvar orörda i filen.`,
  },
  scales: {
    heading: 'Skalor',
    hint: 'Gissade efter värdena. Ändra dem om skalan har andra ändar.',
    low: (axis) => `Lägsta värdet för ${axis}`,
    high: (axis) => `Högsta värdet för ${axis}`,
    from: 'från',
    to: 'till',
  },
  problems: {
    heading: 'Kunde inte användas',
    none: 'Alla rader och celler gick att använda.',
    row: (row) => `Rad ${row}`,
    column: (column) => `kolumnen ${column}`,
    more: (count) => `och ${count} till`,
    count: (count) =>
      count === 1 ? 'en sak kunde inte användas' : `${count} saker kunde inte användas`,
  },
}
