import type { FieldSource, Placement } from '@kvadrant/core'
import { readFilter, type RowFilter } from './rowFilter'

/** The rows that a filter leaves, placed and not placed. */
export interface Filtered<Row> {
  readonly placement: Placement<Row>
  /** How many rows it leaves out. */
  readonly filtered: number
}

/** What a host's filter threw. */
export interface Fault {
  readonly error: unknown
}

/**
 * The ids that a filter leaves out of a placement. A row that the host's function throws at is not
 * among them; the first fault is handed back.
 */
export function leftOut<Row>(
  { placed, notPlaced }: Placement<Row>,
  filter: RowFilter<Row> | undefined,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): { readonly ids: readonly string[]; readonly fault: Fault | undefined } {
  const keeps = readFilter(filter, fields)
  let fault: Fault | undefined
  if (!keeps) return { ids: [], fault }
  const ids = [...placed, ...notPlaced].flatMap(({ id, row }) => {
    try {
      return keeps(row) ? [] : [id]
    } catch (error) {
      fault ??= { error }
      return []
    }
  })
  return { ids, fault }
}

/** A placement without some ids: neither placed nor not placed. Columns and diagnostics stay those of all rows. */
export function without<Row>(placement: Placement<Row>, hidden: readonly string[]): Filtered<Row> {
  if (hidden.length === 0) return { placement, filtered: 0 }
  const gone = new Set(hidden)
  const stays = ({ id }: { readonly id: string }) => !gone.has(id)
  const placed = placement.placed.filter(stays)
  const notPlaced = placement.notPlaced.filter(stays)
  return { placement: { ...placement, placed, notPlaced }, filtered: hidden.length }
}
