import type { SplitLine } from './figureLayout'
import type { Sizes } from './sizes'

/** A grip as the attributes of an SVG rectangle. */
export interface Grip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rx: number
}

/** Where a split's line is taken hold of: a small bar across its upper or far end, no mark could be mistaken for it. */
export function gripOf({ axis, x2Px, y2Px }: SplitLine, { markRadiusPx }: Sizes): Grip {
  const long = markRadiusPx * 3.6
  const short = markRadiusPx * 1.2
  const [width, height] = axis === 0 ? [long, short] : [short, long]
  return { x: x2Px - width / 2, y: y2Px - height / 2, width, height, rx: short / 2 }
}
