import { cleanText, type FieldSource } from '@kvadrant/core'
import { cellReader } from './cellReader'

/** Which rows are shown: those that a function is true of, or those of some groups. */
export type RowFilter<Row> = ((row: Row) => boolean) | readonly string[]

/**
 * A filter as a question to ask of a row. Groups are cleaned as the rows' own are, so that the two
 * meet; what is neither a function nor a list leaves everything. A host's function may throw.
 */
export function readFilter<Row>(
  filter: RowFilter<Row> | undefined,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): ((row: Row) => boolean) | undefined {
  if (typeof filter === 'function') return (row) => Boolean(filter(row))
  if (!Array.isArray(filter)) return undefined
  const groups = new Set(filter.map(cleanText))
  const cellOf = cellReader(fields)
  return (row) => groups.has(cleanText(cellOf(row, 'group')))
}

/** A filter that leaves in what the host's function throws at: for views that leave the report to another. */
export function unfailing<Row>(filter: RowFilter<Row> | undefined): RowFilter<Row> | undefined {
  if (typeof filter !== 'function') return filter
  return (row) => {
    try {
      return filter(row)
    } catch {
      return true
    }
  }
}
