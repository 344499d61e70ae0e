import type { Change, FieldName } from '@kvadrant/core'
import {
  type CellEdit,
  cellText,
  type ColumnMapping,
  type ImportedRow,
  setCells,
  type Table,
  writeChanges,
} from '@kvadrant/core/interchange'

/** A cell that a move gave another text, and the number that it stands for. */
export interface CellMove extends CellEdit {
  readonly value: number
}

/**
 * The cells that differ from the file once a figure's change is made. What the change takes back to its
 * old value leaves the list: the cell is then as it was in the file, however it was written there.
 */
export function movesAfter(
  moves: readonly CellMove[],
  table: Table,
  mapping: ColumnMapping,
  { row: { tableRow }, changes }: Change<ImportedRow>,
): readonly CellMove[] {
  const numbers = new Map<string, number>()
  for (const [field, value] of Object.entries(changes)) {
    if (typeof value === 'number') numbers.set(field, value)
  }
  // Written into the file as it was read, so that an old value finds its old text.
  const change = { tableRow, changes: Object.fromEntries(numbers) }
  const { table: written } = writeChanges(table, mapping, [change])
  return [...numbers].reduce((list, [field, value]) => {
    const column = columnOf(table, mapping, field)
    const text = cellText(written, tableRow, column)
    const others = list.filter((move) => move.row !== tableRow || move.column !== column)
    return column < 0 || text === cellText(table, tableRow, column)
      ? others
      : [...others, { row: tableRow, column, text, value }]
  }, moves)
}

/** The file with the moved cells, and nothing else changed. */
export function tableWith(table: Table, moves: readonly CellMove[]): Table {
  return setCells(table, moves)
}

/** The file's rows with the moved values, for whatever fields the moved columns hold now. */
export function rowsWith(
  rows: readonly ImportedRow[],
  table: Table,
  mapping: ColumnMapping,
  moves: readonly CellMove[],
): readonly ImportedRow[] {
  if (moves.length === 0) return rows
  const fields = Object.keys(mapping).map((field) => [field, columnOf(table, mapping, field)])
  const patches = new Map<number, Readonly<Record<string, number>>>()
  for (const { row, column, value } of moves) {
    const field = fields.find((entry) => entry[1] === column)?.[0]
    if (field !== undefined) patches.set(row, { ...patches.get(row), [field]: value })
  }
  return rows.map((row) => {
    const patch = patches.get(row.tableRow)
    return patch ? { ...row, ...patch } : row
  })
}

/** Which column of the table holds a field, counted from 0; -1 for none. */
function columnOf(table: Table, mapping: ColumnMapping, field: string): number {
  const header = mapping[field as FieldName]
  return header === undefined ? -1 : table.headers.indexOf(header)
}
