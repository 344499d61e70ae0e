import type { Seen } from '@kvadrant/core'
import { useMemo } from 'react'
import type { Reading } from './useReading'

/**
 * The rows as far as they are seen: all of them, or none at all, so that no table, legend, control
 * or sentence tells of initiatives that the drawing still keeps back.
 */
export function useShown<Row extends object>(
  reading: Reading<Row>,
  { marks }: Pick<Seen, 'marks'>,
): Reading<Row> {
  const { whole, settings, placement, groups } = reading
  const none = useMemo<Reading<Row>>(
    () => ({
      whole,
      settings,
      filtered: 0,
      placement: { ...placement, placed: [], notPlaced: [] },
      placedById: new Map(),
      order: [],
      groups: { ...groups, styles: [] },
    }),
    [whole, settings, placement, groups],
  )
  return marks ? reading : none
}
