import type { FieldName } from '../../model/fields'
import { isFieldName } from './fieldKind'

/** Which column of a table holds which field: the column's header by the field's name. */
export type ColumnMapping = { readonly [field in FieldName]?: string }

/**
 * A mapping with one field moved to another column, or to none (`null`). A column holds one field:
 * whichever had it before loses it. A name that is no field's changes nothing.
 */
export function mapColumn(
  mapping: ColumnMapping,
  field: FieldName,
  header: string | null,
): ColumnMapping {
  if (!isFieldName(field)) return mapping
  const others = mappedHeaders(mapping).filter((entry) => entry[0] !== field && entry[1] !== header)
  const entries: (readonly [FieldName, string])[] =
    header === null ? others : [...others, [field, header]]
  return Object.fromEntries(entries)
}

/**
 * The fields of a mapping with their columns' headers; what is neither field nor text is left out.
 */
export function mappedHeaders(mapping: ColumnMapping): readonly (readonly [FieldName, string])[] {
  const columns: (readonly [FieldName, string])[] = []
  for (const [field, header] of Object.entries<unknown>(mapping)) {
    if (isFieldName(field) && typeof header === 'string') columns.push([field, header])
  }
  return columns
}
