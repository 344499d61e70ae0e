import type { Table } from '@kvadrant/core/interchange'

/**
 * The number that a spreadsheet shows beside a row of the table: counted from 1, with the headers, and
 * with the empty lines that the table leaves out.
 *
 * @param row Counted from 0, without the headers.
 */
export function sheetRow({ written: { prologue, endings } }: Table, row: number): number {
  // A line that names the separator is read by Excel and not shown.
  const before = linesIn(prologue.replace(/^sep=.(?:\r\n|\r|\n)/i, ''))
  return endings.slice(0, row + 1).reduce((number, ending) => number + linesIn(ending), before + 1)
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
