import type { LinePx } from './figureLayout'
import type { Sizes } from './sizes'

/** A grip as the attributes of an SVG rectangle. */
export interface Grip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rx: number
}

/**
 * Where a line is taken hold of: a small bar across its far end, no mark could be mistaken for
 * it. Wide on a line that stands on axis 0, tall on one that stands on axis 1, round elsewhere.
 */
export function gripOf(
  { x2Px, y2Px }: LinePx,
  axis: number | undefined,
  { markRadiusPx }: Sizes,
): Grip {
  const long = markRadiusPx * 3.6
  const short = markRadiusPx * 1.2
  const round = markRadiusPx * 2.2
  const [width, height] = axis === 0 ? [long, short] : axis === 1 ? [short, long] : [round, round]
  return {
    x: x2Px - width / 2,
    y: y2Px - height / 2,
    width,
    height,
    rx: Math.min(width, height) / 2,
  }
}
