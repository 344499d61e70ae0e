import { line } from 'd3-shape'

import type { PointPx } from '../model/position'

const draw = line<PointPx | undefined>()
  .defined((point) => point !== undefined)
  .x((point) => point?.xPx ?? 0)
  .y((point) => point?.yPx ?? 0)
  .digits(2)

/** A line through points, as an SVG path; broken where there is no point. Empty for no points. */
export function profileLine(points: readonly (PointPx | undefined)[]): string {
  return draw(points) ?? ''
}
