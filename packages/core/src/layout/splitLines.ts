import type { FigureDefinition } from '../figures/defineFigure'
import type { Placement } from '../placement/place'
import type { SpaceView } from '../spaces/space'
import type { SplitLine } from './figureLayout'
import { round } from './round'

/** The lines where the axes of a plane are split. */
export function splitLines(
  definition: FigureDefinition,
  thresholds: Placement['thresholds'],
  view: SpaceView,
): readonly SplitLine[] {
  return thresholds.flatMap((splits, axis) =>
    splits.map((split, index) => {
      const from = view.project(axis === 0 ? [split, 0] : [0, split])
      const to = view.project(axis === 0 ? [split, 1] : [1, split])
      return {
        field: definition.axes[axis]?.field ?? '',
        axis,
        index,
        x1Px: round(from.xPx),
        y1Px: round(from.yPx),
        x2Px: round(to.xPx),
        y2Px: round(to.yPx),
      }
    }),
  )
}
