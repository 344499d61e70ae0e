import type { Diagnostic } from '../../model/diagnostic'
import { excerpt } from '../excerpt'
import type { Steps } from '../steps'
import { cellText, sharedSign, type Table } from '../table/table'
import { importCell } from './importCell'
import type { ImportedRow, ImportedRows } from './importedRow'
import type { ColumnMapping } from './mapColumn'
import { mappedColumns } from './mappedColumns'

/** Cells that are read between two pauses. */
const BLOCK = 2000

/** Makes rows in steps, see `rowsFromTable`. */
export function* rowSteps(table: Table, mapping: ColumnMapping): Steps<ImportedRows> {
  const diagnostics: Diagnostic[] = []
  const mapped = mappedColumns(table, mapping, diagnostics)
  const shared = sharedSign(table.format)
  const columns = [...mapped.values()].map(({ field, kind, column }) => {
    return { field, kind, column, sign: table.format.decimalSigns[column] ?? shared }
  })
  const id = mapped.get('id')
  const pauseEvery = Math.max(1, Math.floor(BLOCK / (columns.length + 1)))
  const rows: ImportedRow[] = []

  for (let tableRow = 0; tableRow < table.rows.length; tableRow++) {
    if (tableRow % pauseEvery === pauseEvery - 1) yield tableRow / table.rows.length
    if (table.rows[tableRow]?.every((text) => text.trim() === '')) {
      diagnostics.push({ code: 'row-empty', severity: 'info', row: tableRow })
      continue
    }
    const rowId = id ? cellText(table, tableRow, id.column).trim() : ''
    const row: Record<string, string | number> = { tableRow }
    for (const { field, kind, column, sign } of columns) {
      const cell = cellText(table, tableRow, column)
      const { value, problem } = importCell(cell, kind, sign)
      if (value !== undefined) row[field] = value
      if (!problem) continue
      const whose = rowId === '' ? {} : { id: excerpt(rowId) }
      diagnostics.push({
        code: problem,
        severity: 'warning',
        row: tableRow,
        ...whose,
        field,
        value: excerpt(cell),
      })
    }
    // Every key is a field's name, and every value of its field's kind.
    rows.push(row as unknown as ImportedRow)
  }
  return { rows, diagnostics }
}
