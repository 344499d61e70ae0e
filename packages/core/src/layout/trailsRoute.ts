import type { PointPx } from '../model/position'
import { round } from './round'
import type { FigureLayout } from './figureLayout'
import type { RectPx } from './text'

/** How far inside the edge of its cell a route begins, and how far apart those of one cell do, in radii of a mark. */
const INSIDE = 0.62
const APART = 1.5

/** So many routes out of one cell begin beside each other before the next lie on the first. */
const BESIDE = 5

/** The middle of the paper between two cells, and how far apart the lanes in it are. */
const GUTTER_PX = 2
const LANES_PX = [0, -1.5, 1.5]

/** How round a corner is, and of how many points. */
const CORNER_PX = 4
const CORNER_STEPS = 4

/** What {@link routeBetween} needs. */
export interface RouteInput {
  /** The cell that an initiative was in, and the one that its mark is in. */
  readonly from: RectPx
  readonly to: RectPx
  readonly mark: PointPx
  readonly layout: Pick<FigureLayout, 'sizes' | 'frame'>
  /** How many other routes begin in the same cell before this one. */
  readonly order: number
}

/**
 * A route from one cell of a grid to a mark in another, as points in pixels: along the paper between
 * the cells, so that it runs through no words, and into the mark from the side that its list begins
 * at. Straight across where that is the next cell.
 */
export function routeBetween({ from, to, mark, layout, order }: RouteInput): readonly PointPx[] {
  const { sizes, frame } = layout
  const { markRadiusPx } = sizes
  const onward = frame.mirror ? -1 : 1
  const begins = (box: RectPx) => (onward > 0 ? box.xPx : box.xPx + box.widthPx)
  const ends = (box: RectPx) => (onward > 0 ? box.xPx + box.widthPx : box.xPx)
  const isBefore = Math.abs(begins(to) - ends(from)) <= 4 * GUTTER_PX
  const isLevel = mark.yPx > from.yPx && mark.yPx < from.yPx + from.heightPx
  if (isBefore && isLevel) return [{ xPx: ends(from) - onward * markRadiusPx, yPx: mark.yPx }, mark]

  const lanePx = LANES_PX[order % LANES_PX.length] ?? 0
  const isAbove = to.yPx + to.heightPx <= from.yPx
  const outwards = isAbove ? -1 : 1
  const edgePx = isAbove ? from.yPx : from.yPx + from.heightPx
  const gapPx = edgePx + outwards * GUTTER_PX + lanePx
  const gutterPx = begins(to) - onward * GUTTER_PX + lanePx
  const isOnward = (begins(to) - begins(from)) * onward > 0
  const insetPx = markRadiusPx * (1 + (order % BESIDE) * APART)
  const startPx = isOnward ? ends(from) - onward * insetPx : begins(from) + onward * insetPx
  return rounded([
    { xPx: startPx, yPx: edgePx - outwards * markRadiusPx * INSIDE },
    { xPx: startPx, yPx: gapPx },
    { xPx: gutterPx, yPx: gapPx },
    { xPx: gutterPx, yPx: mark.yPx },
    mark,
  ])
}

/** The same corners, but round. */
function rounded(corners: readonly PointPx[]): readonly PointPx[] {
  return corners.flatMap((corner, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]]
    if (!before || !after) return [corner]
    const first = towards(corner, before)
    const last = towards(corner, after)
    return Array.from({ length: CORNER_STEPS + 1 }, (_, step): PointPx => {
      const along = step / CORNER_STEPS
      const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2]
      return {
        xPx: round(a * first.xPx + b * corner.xPx + c * last.xPx),
        yPx: round(a * first.yPx + b * corner.yPx + c * last.yPx),
      }
    })
  })
}

/** The point of a leg where its corner begins: never beyond the leg's middle. */
function towards(corner: PointPx, other: PointPx): PointPx {
  const [dx, dy] = [other.xPx - corner.xPx, other.yPx - corner.yPx]
  const lengthPx = Math.hypot(dx, dy)
  const share = lengthPx > 0 ? Math.min(0.5, CORNER_PX / lengthPx) : 0
  return { xPx: corner.xPx + dx * share, yPx: corner.yPx + dy * share }
}
