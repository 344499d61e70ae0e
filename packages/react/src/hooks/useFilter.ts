import type { FieldSource, Placement } from '@kvadrant/core'
import { useEffect, useMemo, useRef } from 'react'
import { type Fault, type Filtered, leftOut, without } from './filterRows'
import type { RowFilter } from './rowFilter'
import type { Host } from './useHost'
import { useStable } from './useStable'

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
  return useMemo(() => without(placement, hidden), [placement, hidden])
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
