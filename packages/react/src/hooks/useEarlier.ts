import {
  type Earlier,
  earlierOf,
  type FigureDefinition,
  place,
  type Placement,
  type PlaceOptions,
} from '@kvadrant/core'
import { useMemo } from 'react'
import type { FigureOptions } from '../types'
import { useFilter } from './useFilter'
import type { Host } from './useHost'

/** What {@link useEarlier} compares. */
export interface EarlierRows<Row extends object> {
  readonly definition: FigureDefinition
  readonly settings: PlaceOptions<Row>
  /** What is shown, and all rows, those that a filter leaves out too. */
  readonly placement: Placement<Row>
  readonly whole: Placement<Row>
  readonly host: Host
}

/** Reads the host's earlier rows by the same fields, domains and borders; undefined where there are none. */
export function useEarlier<Row extends object>(
  { before: rows, filter }: FigureOptions<Row>,
  { definition, settings, placement, whole, host }: EarlierRows<Row>,
): Earlier<Row> | undefined {
  const compares = rows !== undefined && rows !== null
  const before = useMemo(() => place<Row>(rows, definition, settings), [rows, definition, settings])
  const { placement: kept } = useFilter(before, filter, settings.fields, host)
  return useMemo(
    () => (compares ? earlierOf({ now: placement, before, all: whole, kept }) : undefined),
    [compares, placement, before, whole, kept],
  )
}
