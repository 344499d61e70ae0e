import type { Position } from '../model/position'
import type { Space } from '../spaces/space'
import type { Backdrop, FigureLayout } from './figureLayout'
import { round } from './round'

/** What bounds a space that nothing is drawn in yet: corners on the unit scale, one line from each to the next. */
const CORNERS: { readonly [kind in Space['kind']]: readonly Position[] } = {
  plane: [
    [0, 1],
    [0, 0],
    [1, 0],
  ],
  simplex: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ],
  // These draw the lines that marks stand along themselves, or are nothing but cells.
  line: [],
  profile: [],
  grid: [],
}

/**
 * The lines that a space lies between, for a drawing whose regions are not all shown: the two axes
 * of a plane, the three sides of a triangle; none in the other spaces.
 */
export function groundLines(
  kind: Space['kind'],
  { view }: Pick<FigureLayout, 'view'>,
): readonly Backdrop[] {
  const points = CORNERS[kind].map((corner) => view.project(corner))
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]
    if (!from) return []
    return [
      {
        kind: 'line',
        role: 'axis',
        x1Px: round(from.xPx),
        y1Px: round(from.yPx),
        x2Px: round(to.xPx),
        y2Px: round(to.yPx),
      } as const,
    ]
  })
}
