import { safeCell } from './cells'
import { decimalSignOf, type Table } from './table'

/**
 * A table as the text of a CSV or TSV file, in the format that it has: for a table that was read,
 * the same text again but for the cells that were changed. With a byte order mark (U+FEFF) in front
 * where the format has one, so that a `Blob` of the text is a file that Excel reads.
 *
 * Three things are put right even where nobody touched them: text that a spreadsheet would run as a
 * formula (it begins with `=`, `+`, `-`, `@`, their full-width forms, tab, CR or LF) gets a `'` in
 * front, which reading takes off again; numbers in the column's own style, such as `-0,5`, do not.
 * A quote that was never closed is closed. And a line that would be empty is written as `""`, lest
 * it get lost.
 */
export function writeTable(table: Table): string {
  const { format, written } = table
  const styles = table.headers.map((_, column) => styleOf(table, column))
  const spare = styleOf(table, table.headers.length)
  const parts: string[] = [format.byteOrderMark ? '\ufeff' : '', written.prologue]
  written.lines.forEach((line, index) => {
    const text = line
      .map((cell, column) => safeCell(cell, styles[column] ?? spare))
      .join(format.separator)
    parts.push(text === '' ? '""' : text, written.endings[index] ?? format.lineEnding)
  })
  return parts.join('')
}

function styleOf({ format }: Table, column: number) {
  return { separator: format.separator, decimalSign: decimalSignOf(format, column) }
}
