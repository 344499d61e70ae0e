import type { Diagnostic } from '../../model/diagnostic'
import { excerpt } from '../excerpt'
import { type CellEdit, setCells } from '../table/setCells'
import type { Table } from '../table/table'
import { changedCell } from './changedCell'
import type { ColumnMapping } from './mapColumn'
import { mappedColumns } from './mappedColumns'
import { type ChangedRow, rowFinder } from './rowFinder'
import { wordFinder } from './wordFinder'

/** New values for a row: what a figure's `onCommit` hands over, or a part of it. */
export interface RowChange extends ChangedRow {
  /** The new values by field: numbers in the file's units, words as figures know them. */
  readonly changes: { readonly [field: string]: number | string }
}

/** A table with changes written into it, and the changes that could not be. */
export interface WrittenChanges {
  readonly table: Table
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes changed values into their cells, and nothing else: a number with its column's decimal
 * sign, a word as the column already says it, or in the column's language. A cell that means the
 * new value already stays as it is written. Where a change names one cell twice, the last counts.
 *
 * A change finds its row by `tableRow`, by that of its `row`, or else by `id` in the column mapped
 * to it. What has no row (`row-unknown`, or `id-ambiguous` where several have its id), no column
 * (`column-missing`) or no value that a cell could hold is reported, and the rest is written.
 */
export function writeChanges(
  table: Table,
  mapping: ColumnMapping,
  changes: readonly RowChange[],
): WrittenChanges {
  const diagnostics: Diagnostic[] = []
  const columns = mappedColumns(table, mapping, [])
  const findRow = rowFinder(table, columns.get('id')?.column)
  const wordOf = wordFinder(table)
  const edits: CellEdit[] = []
  for (const change of changes) {
    const whose = change.id === undefined ? {} : { id: excerpt(change.id) }
    const found = findRow(change)
    if ('problem' in found) {
      diagnostics.push({ code: found.problem, severity: 'warning', ...whose })
      continue
    }
    const { row } = found
    for (const [field, value] of Object.entries<unknown>(change.changes)) {
      const mapped = columns.get(field)
      const cell =
        mapped &&
        changedCell(table, row, mapped, value, (kind, word) => wordOf(mapped.column, kind, word))
      if (mapped && cell && 'text' in cell)
        edits.push({ row, column: mapped.column, text: cell.text })
      else {
        const code = cell && 'problem' in cell ? cell.problem : 'column-missing'
        diagnostics.push({ code, severity: 'warning', row, ...whose, field: excerpt(field) })
      }
    }
  }
  return { table: setCells(table, edits), diagnostics }
}
