import type { Diagnostic } from '../../model/diagnostic'
import type { FieldName } from '../../model/fields'
import { excerpt } from '../excerpt'
import type { Table } from '../table/table'
import { type FieldKind, fieldKind } from './fieldKind'
import { type ColumnMapping, mappedHeaders } from './mapColumn'

/** A field and the column that holds it, counted from 0. */
export interface MappedColumn {
  readonly field: FieldName
  readonly kind: FieldKind
  readonly column: number
}

/**
 * The columns of a table that a mapping names, by field. A header that the table lacks is reported.
 */
export function mappedColumns(
  table: Table,
  mapping: ColumnMapping,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, MappedColumn> {
  const places = new Map(table.headers.map((header, column) => [header, column]))
  const columns = new Map<string, MappedColumn>()
  for (const [field, header] of mappedHeaders(mapping)) {
    const column = places.get(header)
    const kind = fieldKind(field)
    if (column !== undefined && kind) columns.set(field, { field, kind, column })
    else
      diagnostics.push({
        code: 'column-missing',
        severity: 'warning',
        field,
        value: excerpt(header),
      })
  }
  return columns
}
