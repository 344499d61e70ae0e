import { area, curveMonotoneX } from 'd3-shape'

/** One place along a band: where it is, and its two edges. */
export interface BandPoint {
  readonly xPx: number
  readonly topPx: number
  readonly bottomPx: number
}

const draw = area<BandPoint>()
  .x(({ xPx }) => xPx)
  .y0(({ bottomPx }) => bottomPx)
  .y1(({ topPx }) => topPx)
  .curve(curveMonotoneX)
  .digits(2)

/** A band that grows or shrinks along its length, as an SVG path. */
export function bandArea(points: readonly BandPoint[]): string {
  return draw(points) ?? ''
}
