import type { FigureDefinition, Placement } from '@kvadrant/core'
import { useMemo } from 'react'
import type { FigureOptions, SplitValues } from '../types'
import { useControlled } from './useControlled'
import type { Host } from './useHost'

/** The splits as the host or the figure holds them. */
export interface SplitState {
  /** As given, not yet looked at; undefined for the definition's own. */
  readonly split: SplitValues | undefined
  /** Takes all splits, and the field whose split was moved. */
  readonly change: (next: SplitValues, field: string) => void
  /** As given; undefined for the definition's own. */
  readonly tolerance: number | undefined
  readonly changeTolerance: (next: number) => void
}

/** Holds where the axes are split and the tolerance, for the figure or for the host. */
export function useSplit<Row extends object>(options: FigureOptions<Row>, host: Host): SplitState {
  const [split, setOwn] = useControlled(options.split, options.defaultSplit)
  const [tolerance, setOwnTolerance] = useControlled(options.tolerance, options.defaultTolerance)
  const { onSplit, onTolerance } = options
  return {
    tolerance,
    changeTolerance: (next) => {
      setOwnTolerance(next)
      host.call({ callback: 'onTolerance' }, () => onTolerance?.(next))
    },
    split,
    change: (next, field) => {
      setOwn(next)
      host.call({ callback: 'onSplit' }, () => onSplit?.(next, field))
    },
  }
}

/** The splits in force, by field, in host units, each stated with its scale's decimals. */
export function useSplitValues(
  definition: FigureDefinition,
  { thresholds, scales }: Placement,
): SplitValues {
  return useMemo(() => {
    const values: Record<string, number | readonly number[]> = {}
    definition.axes.forEach(({ field }, axis) => {
      const scale = scales[axis]
      const own = (thresholds[axis] ?? []).map((unit) =>
        scale ? scale.round(scale.fromUnit(unit)) : unit,
      )
      const [only] = own
      if (only !== undefined) values[field] = own.length === 1 ? only : own
    })
    return values
  }, [definition, thresholds, scales])
}
