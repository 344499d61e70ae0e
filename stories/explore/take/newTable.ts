import { type PortfolioState, type TableReading, tableFromRows } from '@kvadrant/core/interchange'
import type { Language } from '../../page/language'
import { columnCell, columnHeader } from './columnWords'

/**
 * A portfolio as a new table, for Excel with Swedish settings: its columns under their own names, or, where these
 * are the figures' names of fields, under the reader's, with words in the cells to match. What rows know of an
 * earlier file (`tableRow`) is left out.
 */
export function newTable(
  { headers, rows, fields = {} }: PortfolioState,
  language: Language,
): TableReading {
  const fieldOf = new Map(Object.entries(fields).map(([field, header]) => [header, field]))
  // A column that only happens to have a field's name, while the field is another column, is no field's.
  const own = (header: string) => (Object.hasOwn(fields, header) ? '' : header)
  const columns = headers.flatMap((header, column) =>
    header === 'tableRow' ? [] : [{ header, column, field: fieldOf.get(header) ?? own(header) }],
  )
  return tableFromRows(
    columns.map(({ header, field }) =>
      header === field ? (columnHeader(field, language) ?? header) : header,
    ),
    rows.map((cells) =>
      columns.map(({ column, field }) => columnCell(field, cells[column] ?? null, language)),
    ),
  )
}
