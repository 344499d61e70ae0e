import {
  type FigureDefinition,
  type FieldScale,
  type MoveContext,
  type Snap,
  type SpaceView,
  snapTo,
  stepBy,
} from '@kvadrant/core'
import { useMemo } from 'react'
import type { FigureOptions } from '../types'
import { useStable } from './useStable'

/** What {@link useMoveContext} needs beside the host's options. */
export interface MoveContextInput {
  readonly definition: FigureDefinition
  readonly scales: readonly FieldScale[]
  readonly view: SpaceView
  readonly selected: string | undefined
  readonly editable: boolean
}

/** What the move reducer has to know of the figure, and whether moves keep to a grid. */
export function useMoveContext<Row extends object>(
  options: FigureOptions<Row>,
  { definition, scales, view, selected, editable }: MoveContextInput,
): { readonly context: MoveContext; readonly snapping: boolean } {
  const snapGiven = useStable(options.snap)
  return useMemo(() => {
    const snap = unitSnap(definition, scales, snapGiven)
    const { space } = definition
    return {
      snapping: snap.some((grid) => grid !== undefined),
      context: {
        view,
        settle: (position) => snapTo(space, position, snap),
        step: (position, step) => stepBy(space, position, step, snap),
        adjust: (position, axis, value) => space.adjust(position, axis, value),
        selected,
        editable,
      },
    }
  }, [definition, scales, view, selected, editable, snapGiven])
}

/** The host's grid on the unit scale, by axis; what is no distance within the domain is no grid. */
function unitSnap(
  definition: FigureDefinition,
  scales: readonly FieldScale[],
  snap: FigureOptions<object>['snap'],
): Snap {
  return scales.map(({ toUnit, domain, steps }, axis) => {
    // A scale of words is a grid already.
    if (steps) return undefined
    const field = definition.axes[axis]?.field ?? ''
    // What a host without types gives may be anything.
    const distance: unknown = typeof snap === 'number' ? snap : snap?.[field]
    const unit = typeof distance === 'number' ? toUnit(domain[0] + distance) : 0
    return unit > 0 && unit <= 1 ? unit : undefined
  })
}
