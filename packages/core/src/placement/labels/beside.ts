import type { PlacedLabel } from './placed'
import type { LabelShape } from './shapes'

/** The mark that a label belongs to. */
export interface OwnMark {
  readonly xPx: number
  readonly yPx: number
  readonly radiusPx: number
  /** Between the mark's edge and a label beside it. */
  readonly gapPx: number
}

/** Takes a place for a box of the shape at hand: its left upper corner, its anchor, its cost. */
export type OfferPlace = (
  xPx: number,
  yPx: number,
  textAnchor: PlacedLabel['textAnchor'],
  cost: number,
) => void

/** Above and below, the height of the line itself keeps the letters off the mark. */
const VERTICAL_GAP_SHARE = 0.4

/** The least gap: marks keep two pixels of air. */
const LEAST_GAP_PX = 2

/** A corner beside a mark's corner is this much farther off than the mark's edge. */
const CORNER_GAP_PX = 3

/** Slides along a mark's side, in line heights from the level of the mark; the first is level with it. */
const SLIDES = [0, -0.3, 0.3, -0.55, 0.55]

/** For a label of several lines: farther slides. */
const FAR_SLIDES = [-0.8, 0.8, -1, 1]

const COST_PER_LINE_SLID = 5

const COST = {
  right: 0,
  left: 3,
  above: 5,
  below: 6,
  upperRight: 4,
  lowerRight: 5,
  upperLeft: 7,
  lowerLeft: 8,
}

/**
 * Offers the places that touch a mark, best ones not necessarily first: right of it, left, above,
 * below, at its corners, and slid along its sides. The costs order them as a graphics desk would:
 * right before left before above before below. Ours, not the whitepaper's.
 */
export function placesBeside(
  mark: OwnMark,
  shape: LabelShape,
  lineHeightPx: number,
  offer: OfferPlace,
): void {
  const { xPx, yPx, radiusPx, gapPx } = mark
  const { widthPx, heightPx } = shape
  const side = radiusPx + Math.max(LEAST_GAP_PX, gapPx)
  const vertical = radiusPx + Math.max(LEAST_GAP_PX, gapPx * VERTICAL_GAP_SHARE)
  const corner = Math.SQRT1_2 * (radiusPx + CORNER_GAP_PX)
  const middle = yPx - heightPx / 2
  const above = yPx - vertical - heightPx
  const below = yPx + vertical

  const slides = heightPx > lineHeightPx * 1.5 ? [...SLIDES, ...FAR_SLIDES] : SLIDES
  for (const lines of slides) {
    const top = middle + lines * lineHeightPx
    const cost = Math.abs(lines) * COST_PER_LINE_SLID
    offer(xPx + side, top, 'start', COST.right + cost)
    offer(xPx - side - widthPx, top, 'end', COST.left + cost)
  }
  offer(xPx + corner, yPx - corner - heightPx, 'start', COST.upperRight)
  offer(xPx + corner, yPx + corner, 'start', COST.lowerRight)
  offer(xPx - corner - widthPx, yPx - corner - heightPx, 'end', COST.upperLeft)
  offer(xPx - corner - widthPx, yPx + corner, 'end', COST.lowerLeft)
  for (const [top, cost] of [
    [above, COST.above],
    [below, COST.below],
  ] as const) {
    offer(xPx - widthPx / 2, top, 'middle', cost)
    offer(xPx - radiusPx, top, 'start', cost + 1)
    offer(xPx + radiusPx - widthPx, top, 'end', cost + 2)
    offer(xPx - widthPx * 0.25, top, 'middle', cost + 2)
    offer(xPx - widthPx * 0.75, top, 'middle', cost + 3)
  }
}
