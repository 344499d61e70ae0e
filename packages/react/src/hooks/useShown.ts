import type { Seen } from '@kvadrant/core'
import { useMemo } from 'react'
import { emptied } from './readingSteps'
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
    () => ({ ...emptied({ placement, groups }), whole, settings }),
    [whole, settings, placement, groups],
  )
  return marks ? reading : none
}
