import { readCell, writeCell } from './cells'
import { decimalSignOf, type Table } from './table'

/** A new text for a cell. Rows and columns are counted from 0. */
export interface CellEdit {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * A table with one cell changed, see {@link setCells}.
 */
export function setCell(table: Table, row: number, column: number, text: string): Table {
  return setCells(table, [{ row, column, text }])
}

/**
 * A table with some cells changed, and nothing else: every other cell is written as it was. Of
 * several edits of one cell the last counts. A row that is too short gets the cells up to the
 * changed one. An edit outside the table's rows and headers does nothing; NUL is left out of texts.
 * The given table stays as it is; without any change it is given back itself.
 */
export function setCells(table: Table, edits: readonly CellEdit[]): Table {
  const rows = [...table.rows]
  const lines = [...table.written.lines]
  const own = new Map<number, { readonly texts: string[]; readonly written: string[] }>()
  for (const { row, column, text } of edits) {
    const before = rows[row]
    if (!before || !isColumn(table, column)) continue
    const clean = text.replaceAll('\0', '')
    if (clean === ((own.get(row)?.texts ?? before)[column] ?? '')) continue
    const line = own.get(row) ?? { texts: [...before], written: [...(lines[row + 1] ?? [])] }
    own.set(row, line)
    while (line.texts.length < column) {
      line.texts.push('')
      line.written.push('')
    }
    const { separator } = table.format
    line.written[column] = writeCell(clean, {
      separator,
      decimalSign: decimalSignOf(table.format, column),
    })
    line.texts[column] = readCell(line.written[column] ?? '')
  }
  if (own.size === 0) return table
  for (const [row, line] of own) {
    rows[row] = line.texts
    lines[row + 1] = line.written
  }
  return { ...table, rows, written: { ...table.written, lines } }
}

function isColumn(table: Table, column: number): boolean {
  return Number.isInteger(column) && column >= 0 && column < table.headers.length
}
