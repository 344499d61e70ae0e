import { cellText, type Table } from '../table/table'

/**
 * Which row of a table a change is about. One of the three is enough; the first that is there
 * counts.
 */
export interface ChangedRow {
  /** The row of the table, counted from 0. */
  readonly tableRow?: number | undefined
  /** A row that was made of the table, which knows its `tableRow`. */
  readonly row?: unknown
  /** The row's id, as the table has it. */
  readonly id?: string | undefined
}

/** The table's row, or why there is none. */
export type FoundRow =
  | { readonly row: number }
  | { readonly problem: 'row-unknown' | 'id-ambiguous' }

/**
 * Finds the table rows of changes. The ids are looked through once, when the first one is needed.
 */
export function rowFinder(
  table: Table,
  idColumn: number | undefined,
): (change: ChangedRow) => FoundRow {
  let ids: ReadonlyMap<string, FoundRow> | undefined
  return (change) => {
    const row = change.tableRow ?? tableRowOf(change.row)
    if (row !== undefined) return table.rows[row] ? { row } : { problem: 'row-unknown' }
    if (change.id === undefined || idColumn === undefined) return { problem: 'row-unknown' }
    ids ??= rowsById(table, idColumn)
    return ids.get(change.id.trim()) ?? { problem: 'row-unknown' }
  }
}

function tableRowOf(row: unknown): number | undefined {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'tableRow')) return undefined
  const tableRow: unknown = Reflect.get(row, 'tableRow')
  return typeof tableRow === 'number' ? tableRow : undefined
}

function rowsById(table: Table, column: number): ReadonlyMap<string, FoundRow> {
  const rows = new Map<string, FoundRow>()
  for (let row = 0; row < table.rows.length; row++) {
    const id = cellText(table, row, column).trim()
    if (id !== '') rows.set(id, rows.has(id) ? { problem: 'id-ambiguous' } : { row })
  }
  return rows
}
