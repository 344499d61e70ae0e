import type { OwnMark } from './beside'
import type { PlacedLabel } from './placed'
import type { SegmentPx } from './segment'
import type { LabelShape } from './shapes'
import { toTenth } from './tenth'

/** The direction in which a label lies from its mark: how far right and how far down for every pixel. */
export interface Direction {
  readonly right: number
  readonly down: number
}

/** Takes a place away from the mark: the left upper corner, the anchor, the cost and the direction. */
export type OfferPlaceAway = (
  xPx: number,
  yPx: number,
  textAnchor: PlacedLabel['textAnchor'],
  cost: number,
  direction: Direction,
) => void

/** From the mark's edge to the label, in pixels; the rings grow wider as they grow larger. */
export const RINGS_PX: readonly number[] = [9, 16, 22, 29, 37, 47, 59, 73, 89]

/** Farther away than this a label needs a leader to say whose it is. */
const LEADER_FROM_PX = 14

const DIRECTION_COUNT = 24

/** Air between a leader's ends and what they point from and to. */
const LEADER_AIR_PX = 2

const COST_OF_LEADER = 13
const COST_PER_PX = 0.4
const COST_LEFTWARDS = 2
const COST_VERTICAL = 1

/** Rounded, so that every platform has the same directions. */
const directions: readonly Direction[] = /* @__PURE__ */ Array.from(
  { length: DIRECTION_COUNT },
  (_, index) => ({
    right: Math.round(Math.cos((index / DIRECTION_COUNT) * 2 * Math.PI) * 1e6) / 1e6,
    down: Math.round(Math.sin((index / DIRECTION_COUNT) * 2 * Math.PI) * 1e6) / 1e6,
  }),
)

/** Where along its lower or upper edge a label above or below its mark is pointed at, as shares of its width. */
const HOLDS: readonly (readonly [
  share: number,
  textAnchor: PlacedLabel['textAnchor'],
  cost: number,
])[] = [
  [0.5, 'middle', 0],
  [0.15, 'start', 0.5],
  [0.85, 'end', 0.5],
]

/**
 * Offers the places on one ring around a mark, in 24 directions: to the side a label's edge is
 * pointed at in its middle, above and below at one of three points. Nearer places cost less.
 */
export function placesAway(
  mark: OwnMark,
  shape: LabelShape,
  ringPx: number,
  offer: OfferPlaceAway,
): void {
  const { xPx, yPx, radiusPx } = mark
  const { widthPx, heightPx } = shape
  const tied = ringPx > LEADER_FROM_PX
  for (const direction of directions) {
    const { right, down } = direction
    const atX = xPx + (radiusPx + ringPx) * right
    const atY = yPx + (radiusPx + ringPx) * down
    const cost =
      (tied ? COST_OF_LEADER : COST_OF_LEADER / 2) +
      COST_PER_PX * ringPx +
      (right < -0.1 ? COST_LEFTWARDS : 0)
    if (right >= 0.5) {
      offer(atX, atY - heightPx / 2, 'start', cost, direction)
    } else if (right <= -0.5) {
      offer(atX - widthPx, atY - heightPx / 2, 'end', cost, direction)
    } else {
      const top = down < 0 ? atY - heightPx : atY
      for (const [share, textAnchor, more] of HOLDS) {
        offer(atX - widthPx * share, top, textAnchor, cost + COST_VERTICAL + more, direction)
      }
    }
  }
}

/** The least that a place on a ring costs, to know when looking farther out is of no use. */
export function leastCostAway(ringPx: number): number {
  return COST_OF_LEADER / 2 + COST_PER_PX * ringPx
}

/** The leader to a place on a ring, radial from the mark's edge; `undefined` where the place is near enough without. */
export function leaderTowards(
  mark: OwnMark,
  ringPx: number,
  { right, down }: Direction,
): SegmentPx | undefined {
  if (ringPx <= LEADER_FROM_PX) return undefined
  const from = mark.radiusPx + LEADER_AIR_PX
  const to = mark.radiusPx + ringPx - LEADER_AIR_PX
  return {
    x1Px: toTenth(mark.xPx + from * right),
    y1Px: toTenth(mark.yPx + from * down),
    x2Px: toTenth(mark.xPx + to * right),
    y2Px: toTenth(mark.yPx + to * down),
  }
}
