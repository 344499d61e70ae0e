import type { FieldSource, Placement } from '@kvadrant/core'
import { useEffect, useMemo, useRef } from 'react'
import { readFilter, type RowFilter } from './rowFilter'
import type { Host } from './useHost'
import { useStable } from './useStable'

/** The rows that a filter leaves, placed and not placed. */
export interface Filtered<Row> {
  readonly placement: Placement<Row>
  /** How many rows it leaves out. */
  readonly filtered: number
}

/**
 * Leaves out of a placement what a filter does: it is neither placed nor not placed. Ids, columns
 * and diagnostics are those of all rows. A row that the host's function throws at is shown, and the
 * fault reported once.
 */
export function useFilter<Row extends object>(
  placement: Placement<Row>,
  filter: RowFilter<Row> | undefined,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
  host: Host,
): Filtered<Row> {
  const given = useStable(filter)
  const { ids, fault } = useMemo(
    () => leftOut(placement, given, fields),
    [placement, given, fields],
  )
  useReported(fault, host)
  // A filter written in the host's markup is another function at each render, and leaves the same rows out.
  const hidden = useStable(ids)
  return useMemo(() => {
    if (hidden.length === 0) return { placement, filtered: 0 }
    const gone = new Set(hidden)
    const stays = ({ id }: { readonly id: string }) => !gone.has(id)
    const placed = placement.placed.filter(stays)
    const notPlaced = placement.notPlaced.filter(stays)
    return { placement: { ...placement, placed, notPlaced }, filtered: hidden.length }
  }, [placement, hidden])
}

/** What a host's filter threw. */
export interface Fault {
  readonly error: unknown
}

function leftOut<Row>(
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

/** Tells the host of a fault of its filter once, however often the same one comes again. */
export function useReported(fault: Fault | undefined, host: Host): void {
  const told = useRef<string>(undefined)
  useEffect(() => {
    const text = fault && String(fault.error)
    if (text === told.current) return
    told.current = text
    if (fault) {
      host.call({ callback: 'filter' }, () => {
        throw fault.error
      })
    }
  }, [fault, host])
}
