import { useMemo, useRef } from 'react'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'
import { useControlled } from '../hooks/useControlled'
import type { Host } from '../hooks/useHost'
import { useStable } from '../hooks/useStable'
import type { SplitValues } from '../types'
import type { PortfolioOptions, ToleranceValues } from './options'

/** Where the figures of a portfolio have their borders: what none is given for is the figure's own. */
export interface Thresholds {
  /** By field, in its units. */
  readonly split: SplitValues
  readonly setSplit: (field: string, value: number | readonly number[]) => void
  /** By figure, on the unit scale. */
  readonly tolerance: ToleranceValues
  readonly setTolerance: (figure: string, value: number) => void
}

const NO_SPLIT: SplitValues = {}
const NO_TOLERANCE: ToleranceValues = {}

/** Holds splits and tolerances for all figures, or for the host. */
export function useThresholds<Row extends object>(
  options: PortfolioOptions<Row>,
  host: Host,
): Thresholds {
  const [givenSplit, setOwnSplit] = useControlled(options.split, options.defaultSplit)
  const [givenTolerance, setOwnTolerance] = useControlled(
    options.tolerance,
    options.defaultTolerance,
  )
  const split = useStable(givenSplit ?? NO_SPLIT)
  const tolerance = useStable(givenTolerance ?? NO_TOLERANCE)
  // Written by the setters too, so that two of them in one turn do not undo each other.
  const nowRef = useRef({ split, tolerance, options })
  useBrowserLayoutEffect(() => {
    nowRef.current = { split, tolerance, options }
  })

  return useMemo(
    () => ({
      split,
      tolerance,
      setSplit: (field, value) => {
        const { current: now } = nowRef
        const next = { ...now.split, [field]: value }
        nowRef.current = { ...now, split: next }
        setOwnSplit(next)
        host.call({ callback: 'onSplit' }, () => now.options.onSplit?.(next, field))
      },
      setTolerance: (figure, value) => {
        const { current: now } = nowRef
        const next = { ...now.tolerance, [figure]: value }
        nowRef.current = { ...now, tolerance: next }
        setOwnTolerance(next)
        host.call({ callback: 'onTolerance' }, () => now.options.onTolerance?.(next, figure))
      },
    }),
    [split, tolerance, host, setOwnSplit, setOwnTolerance],
  )
}
