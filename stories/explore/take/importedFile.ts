import {
  type Cell,
  type CellRecord,
  type ColumnMapping,
  type PortfolioState,
  recordsOf,
  type RowChange,
  rowsFromTable,
  type Table,
  writeChanges,
  type WrittenChanges,
} from '@kvadrant/core/interchange'

/** A file that the rows of a portfolio came from. */
export interface ImportedFile {
  readonly name: string
  /** As it was read, without any change. */
  readonly table: Table
  /** By which its rows were made. */
  readonly mapping: ColumnMapping
}

/** The file with the changed cells written, and how much that was. */
export interface ChangedFile extends WrittenChanges {
  readonly rows: number
}

/**
 * The file with what the portfolio changed of it written into its cells, and nothing else. What is as it was read
 * stays as it is written, even where it was moved there and back. A value that was emptied stays in the file.
 * Rows are found by `tableRow`, where the portfolio has that column, else by their ids.
 */
export function changedFile({ table, mapping }: ImportedFile, state: PortfolioState): ChangedFile {
  const { rows } = rowsFromTable(table, mapping)
  const byRow = new Map<Cell, object>(rows.map((row) => [row.tableRow, row]))
  const byId = new Map<Cell, object>(rows.map((row) => [row.id ?? null, row]))
  const changes = recordsOf(state).flatMap((record): readonly RowChange[] => {
    const id = cellIn(record, state, 'id')
    const tableRow = cellIn(record, state, 'tableRow')
    const before = tableRow === null ? byId.get(id) : byRow.get(tableRow)
    const values = Object.keys(mapping).flatMap((field) => {
      const now = cellIn(record, state, field)
      return now === null || now === Reflect.get(before ?? {}, field) ? [] : [[field, now] as const]
    })
    if (values.length === 0) return []
    const row = typeof tableRow === 'number' ? { tableRow } : id === null ? {} : { id: String(id) }
    return [{ ...row, changes: Object.fromEntries(values) }]
  })
  return { ...writeChanges(table, mapping, changes), rows: changes.length }
}

/** What a record holds for a field; null where it holds nothing. */
function cellIn(record: CellRecord, { fields = {} }: PortfolioState, field: string): Cell {
  const header = (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field
  return (Object.hasOwn(record, header) ? record[header] : undefined) ?? null
}
