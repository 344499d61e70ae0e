import type { RectPx } from './rect'

/** A straight line between two points, in CSS pixels. */
export interface SegmentPx {
  readonly x1Px: number
  readonly y1Px: number
  readonly x2Px: number
  readonly y2Px: number
}

/** Whether two segments have a point in common; ends that touch do. Parallel segments never do, unless one lies on the other. */
export function segmentsMeet(a: SegmentPx, b: SegmentPx): boolean {
  const a1 = side(b, a.x1Px, a.y1Px)
  const a2 = side(b, a.x2Px, a.y2Px)
  const b1 = side(a, b.x1Px, b.y1Px)
  const b2 = side(a, b.x2Px, b.y2Px)
  if (a1 === 0 && a2 === 0) {
    return rangesMeet(a.x1Px, a.x2Px, b.x1Px, b.x2Px) && rangesMeet(a.y1Px, a.y2Px, b.y1Px, b.y2Px)
  }
  return a1 * a2 <= 0 && b1 * b2 <= 0
}

/** Whether any part of a segment comes closer to a rectangle than the given air; touching counts. */
export function segmentMeetsRect(segment: SegmentPx, rect: RectPx, airPx = 0): boolean {
  return shareInRect(segment, rect, airPx) >= 0
}

/** How much of a segment's length lies within a rectangle; 0 where it only touches or misses it. */
export function lengthInRect(segment: SegmentPx, rect: RectPx): number {
  const lengthPx = Math.hypot(segment.x2Px - segment.x1Px, segment.y2Px - segment.y1Px)
  return lengthPx * Math.max(0, shareInRect(segment, rect, 0))
}

/** The share of a segment within a rectangle with air around it; -1 where the two do not even touch. */
function shareInRect(segment: SegmentPx, rect: RectPx, airPx: number): number {
  const dx = segment.x2Px - segment.x1Px
  const dy = segment.y2Px - segment.y1Px
  const left = rect.xPx - airPx - segment.x1Px
  const right = rect.xPx + rect.widthPx + airPx - segment.x1Px
  const top = rect.yPx - airPx - segment.y1Px
  const bottom = rect.yPx + rect.heightPx + airPx - segment.y1Px
  // A segment along one pair of edges is within them all the way or not at all.
  if (dx === 0 && (left > 0 || right < 0)) return -1
  if (dy === 0 && (top > 0 || bottom < 0)) return -1
  const fromX = dx === 0 ? 0 : Math.min(left / dx, right / dx)
  const toX = dx === 0 ? 1 : Math.max(left / dx, right / dx)
  const fromY = dy === 0 ? 0 : Math.min(top / dy, bottom / dy)
  const toY = dy === 0 ? 1 : Math.max(top / dy, bottom / dy)
  const share = Math.min(1, toX, toY) - Math.max(0, fromX, fromY)
  return share < 0 ? -1 : share
}

/** The square of the distance from a point to a segment. */
export function squaredDistanceToSegment(xPx: number, yPx: number, segment: SegmentPx): number {
  const dx = segment.x2Px - segment.x1Px
  const dy = segment.y2Px - segment.y1Px
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((xPx - segment.x1Px) * dx + (yPx - segment.y1Px) * dy) / length
  const share = Math.max(0, Math.min(1, along))
  const awayX = xPx - segment.x1Px - share * dx
  const awayY = yPx - segment.y1Px - share * dy
  return awayX * awayX + awayY * awayY
}

/** The smallest rectangle around a segment. */
export function hullOf(segment: SegmentPx): RectPx {
  return {
    xPx: Math.min(segment.x1Px, segment.x2Px),
    yPx: Math.min(segment.y1Px, segment.y2Px),
    widthPx: Math.abs(segment.x2Px - segment.x1Px),
    heightPx: Math.abs(segment.y2Px - segment.y1Px),
  }
}

/** Whether all four numbers are finite. */
export function isSegment(segment: SegmentPx): boolean {
  return (
    Number.isFinite(segment.x1Px) &&
    Number.isFinite(segment.y1Px) &&
    Number.isFinite(segment.x2Px) &&
    Number.isFinite(segment.y2Px)
  )
}

/** Above 0 on one side of the segment's line, below 0 on the other, 0 on it. */
function side(line: SegmentPx, xPx: number, yPx: number): number {
  return (line.x2Px - line.x1Px) * (yPx - line.y1Px) - (line.y2Px - line.y1Px) * (xPx - line.x1Px)
}

function rangesMeet(a1: number, a2: number, b1: number, b2: number): boolean {
  return Math.min(a1, a2) <= Math.max(b1, b2) && Math.min(b1, b2) <= Math.max(a1, a2)
}
