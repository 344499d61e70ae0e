import { type FieldSource, readField } from '@kvadrant/core'
import type { Made } from './held'

/** Reads what stands in a field of a row, as the host has it; undefined for what cannot be read. */
export function cellReader<Row>(
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): Made['cellOf'] {
  return (row, field) => {
    const cell = readField(row as Row, field, fields)
    return 'value' in cell ? cell.value : undefined
  }
}
