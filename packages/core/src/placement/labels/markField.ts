import { createCells, someUnder } from './cells'
import { type RectPx, squaredDistanceToRect } from './rect'
import type { MarkCircle } from './request'
import { hullOf, type SegmentPx, squaredDistanceToSegment } from './segment'

/** Air in pixels that labels and leaders leave around every mark. */
export const MARK_AIR_PX = 2

/** Marks this close to each other lie on one spot, for a leader that starts there. */
const SAME_SPOT_PX = 0.01

/** About a mark with the air around it. */
const CELL_PX = 20

/** All marks, sorted by where they are, so that only those nearby are looked at. */
export interface MarkField {
  /** The spots that have a mark, each with its largest. */
  readonly spots: readonly MarkCircle[]
  /** Whether a label's box comes closer to any mark than the air that marks have. */
  readonly blocks: (box: RectPx) => boolean
  /** Whether a leader comes closer to any mark than that, those on its own spot apart. */
  readonly crosses: (leader: SegmentPx, ownXPx: number, ownYPx: number) => boolean
  /** The distance from a box to the edge of the nearest mark that is not on the given spot; at most `reachPx`. */
  readonly nearest: (box: RectPx, ownXPx: number, ownYPx: number, reachPx: number) => number
  /** About how many other spots have a mark of which a box laid at random around this point would cover some part. */
  readonly crowd: (xPx: number, yPx: number, widthPx: number, heightPx: number) => number
}

/**
 * Sorts marks for labels that stay within the bounds. Marks that are not finite, and marks that
 * are too far outside to matter, are left out; of marks on one spot the largest stands for all.
 */
export function createMarkField(marks: readonly MarkCircle[], bounds: RectPx): MarkField {
  const spots = distinctSpots(marks, bounds)
  const cells = createCells(bounds, CELL_PX)
  let sumPx = 0
  spots.forEach((mark, index) => {
    const reach = mark.radiusPx + MARK_AIR_PX
    sumPx += mark.radiusPx
    cells.add(index, mark.xPx - reach, mark.yPx - reach, mark.xPx + reach, mark.yPx + reach)
  })
  const centres = createCells(bounds, CELL_PX)
  spots.forEach((mark, index) => centres.add(index, mark.xPx, mark.yPx, mark.xPx, mark.yPx))

  // What is looked at, so that the tests below need not be made anew for each.
  let subject: RectPx = bounds
  let leader: SegmentPx | undefined
  let ownX = 0
  let ownY = 0
  let least = 0

  const isOwn = (mark: MarkCircle) =>
    Math.abs(mark.xPx - ownX) <= SAME_SPOT_PX && Math.abs(mark.yPx - ownY) <= SAME_SPOT_PX
  const isUnder = (index: number): boolean => {
    const mark = spots[index]
    if (mark === undefined) return false
    const reach = mark.radiusPx + MARK_AIR_PX
    return squaredDistanceToRect(mark.xPx, mark.yPx, subject) < reach * reach
  }
  const isCrossed = (index: number): boolean => {
    const mark = spots[index]
    if (mark === undefined || leader === undefined || isOwn(mark)) return false
    const reach = mark.radiusPx + MARK_AIR_PX
    return squaredDistanceToSegment(mark.xPx, mark.yPx, leader) < reach * reach
  }
  const goesNearer = (index: number): boolean => {
    const mark = spots[index]
    if (mark === undefined || isOwn(mark)) return false
    const distance = Math.sqrt(squaredDistanceToRect(mark.xPx, mark.yPx, subject)) - mark.radiusPx
    if (distance < least) least = distance
    return least <= 0
  }

  return {
    spots,

    blocks: (box) => {
      subject = box
      return someUnder(cells, box, 0, 0, isUnder)
    },

    crosses: (segment, ownXPx, ownYPx) => {
      leader = segment
      ownX = ownXPx
      ownY = ownYPx
      return someUnder(cells, hullOf(segment), 0, 0, isCrossed)
    },

    nearest: (box, ownXPx, ownYPx, reachPx) => {
      subject = box
      ownX = ownXPx
      ownY = ownYPx
      least = reachPx
      someUnder(cells, box, reachPx, reachPx, goesNearer)
      return Math.max(0, least)
    },

    crowd: (xPx, yPx, widthPx, heightPx) => {
      const typicalPx = spots.length === 0 ? 0 : sumPx / spots.length + MARK_AIR_PX
      const reachX = widthPx + typicalPx
      const reachY = 2 * heightPx + typicalPx
      const { count, areaPx } = centres.count(
        xPx - reachX,
        yPx - reachY,
        xPx + reachX,
        yPx + reachY,
      )
      // The mark at the point itself is never in its own label's way.
      return (
        (Math.max(0, count - 1) / areaPx) * (widthPx + 2 * typicalPx) * (heightPx + 2 * typicalPx)
      )
    },
  }
}

function distinctSpots(marks: readonly MarkCircle[], bounds: RectPx): readonly MarkCircle[] {
  const spots: MarkCircle[] = []
  const indexes = new Map<number, number>()
  for (const { xPx, yPx, radiusPx } of marks) {
    if (!Number.isFinite(xPx) || !Number.isFinite(yPx)) continue
    const mark = { xPx, yPx, radiusPx: Number.isFinite(radiusPx) ? Math.max(0, radiusPx) : 0 }
    const reach = mark.radiusPx + MARK_AIR_PX
    if (squaredDistanceToRect(xPx, yPx, bounds) > reach * reach) continue
    // Two spots may by chance have one key; then both are kept.
    const key = xPx * 65_537 + yPx
    const known = indexes.get(key)
    const other = known === undefined ? undefined : spots[known]
    if (known !== undefined && other !== undefined && other.xPx === xPx && other.yPx === yPx) {
      if (other.radiusPx < mark.radiusPx) spots[known] = mark
      continue
    }
    indexes.set(key, spots.length)
    spots.push(mark)
  }
  return spots
}
