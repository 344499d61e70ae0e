import type { LabelPlacement, PlacedLabel } from '../placed'
import type { RectPx } from '../rect'
import type { LabelOptions, LabelRequest, MarkCircle } from '../request'
import type { SegmentPx } from '../segment'

/** Positions are rounded to tenths; sums of them are not exact. */
const ROUNDING_PX = 1e-6

/**
 * Everything about a placement that must never be, in words; empty where it is as it should be.
 * Written apart from the placement's own geometry: leaders are looked at point by point.
 */
export function placementFaults(
  { placed, dropped }: LabelPlacement,
  requests: readonly LabelRequest[],
  options: LabelOptions,
): readonly string[] {
  const faults: string[] = []
  if (placed.length + dropped.length !== requests.length) faults.push('a request got lost')
  const gone = new Set(dropped)
  const order = requests.map((request) => request.id).filter((id) => !gone.has(id))
  if (placed.some((label, index) => label.id !== order[index])) faults.push('not in order')
  const marks = [
    ...options.marks,
    ...requests.map(({ xPx, yPx, markRadiusPx }) => ({ xPx, yPx, radiusPx: markRadiusPx })),
  ].filter((mark) => Number.isFinite(mark.xPx + mark.yPx + mark.radiusPx))

  placed.forEach((label, index) => {
    const name = `label ${index}`
    if (numbersOf(label).some((value) => !Number.isFinite(value))) faults.push(`${name}: no number`)
    if (!isWithin(label.box, options.bounds)) faults.push(`${name}: outside the bounds`)
    if (label.lines.length === 0 || label.lines.includes('')) faults.push(`${name}: an empty line`)
    if (marks.some((mark) => distance(mark, label.box) < mark.radiusPx + 2 - ROUNDING_PX)) {
      faults.push(`${name}: on a mark`)
    }
    if (options.obstacles.some((obstacle) => overlap(obstacle, label.box))) {
      faults.push(`${name}: on an obstacle`)
    }
    placed.slice(index + 1).forEach((other) => {
      if (overlap(label.box, other.box)) faults.push(`${name}: overlaps ${other.id}`)
      if (label.leader && other.leader && cross(label.leader, other.leader)) {
        faults.push(`${name}: its leader crosses that of ${other.id}`)
      }
    })
    if (label.leader) faults.push(...leaderFaults(name, label, label.leader, placed, marks))
  })
  return faults
}

function leaderFaults(
  name: string,
  label: PlacedLabel,
  leader: SegmentPx,
  placed: readonly PlacedLabel[],
  marks: readonly MarkCircle[],
): readonly string[] {
  const faults: string[] = []
  const points = Array.from({ length: 101 }, (_, step) => ({
    xPx: leader.x1Px + ((leader.x2Px - leader.x1Px) * step) / 100,
    yPx: leader.y1Px + ((leader.y2Px - leader.y1Px) * step) / 100,
  }))
  for (const other of placed) {
    if (points.some((point) => distance(point, other.box) === 0)) {
      faults.push(`${name}: its leader crosses label ${other.id}`)
    }
  }
  for (const mark of marks) {
    const isOwn = Math.hypot(mark.xPx - label.markXPx, mark.yPx - label.markYPx) < 0.1
    if (isOwn) continue
    if (points.some(({ xPx, yPx }) => Math.hypot(xPx - mark.xPx, yPx - mark.yPx) < mark.radiusPx)) {
      faults.push(`${name}: its leader crosses a mark`)
    }
  }
  return faults
}

function numbersOf(label: PlacedLabel): readonly number[] {
  const { box, leader } = label
  const ends = leader ? [leader.x1Px, leader.y1Px, leader.x2Px, leader.y2Px] : []
  return [label.xPx, label.yPx, box.xPx, box.yPx, box.widthPx, box.heightPx, ...ends]
}

function isWithin(box: RectPx, bounds: RectPx): boolean {
  return (
    box.xPx >= bounds.xPx - ROUNDING_PX &&
    box.yPx >= bounds.yPx - ROUNDING_PX &&
    box.xPx + box.widthPx <= bounds.xPx + bounds.widthPx + ROUNDING_PX &&
    box.yPx + box.heightPx <= bounds.yPx + bounds.heightPx + ROUNDING_PX
  )
}

function overlap(a: RectPx, b: RectPx): boolean {
  const widthPx = Math.min(a.xPx + a.widthPx, b.xPx + b.widthPx) - Math.max(a.xPx, b.xPx)
  const heightPx = Math.min(a.yPx + a.heightPx, b.yPx + b.heightPx) - Math.max(a.yPx, b.yPx)
  return widthPx > ROUNDING_PX && heightPx > ROUNDING_PX
}

function distance({ xPx, yPx }: { xPx: number; yPx: number }, box: RectPx): number {
  const nearestX = Math.min(Math.max(xPx, box.xPx), box.xPx + box.widthPx)
  const nearestY = Math.min(Math.max(yPx, box.yPx), box.yPx + box.heightPx)
  return Math.hypot(xPx - nearestX, yPx - nearestY)
}

/** Solved for the shares of both lengths at which the lines cross; parallel ones do not. */
function cross(a: SegmentPx, b: SegmentPx): boolean {
  const ax = a.x2Px - a.x1Px
  const ay = a.y2Px - a.y1Px
  const bx = b.x2Px - b.x1Px
  const by = b.y2Px - b.y1Px
  const determinant = ax * by - ay * bx
  if (Math.abs(determinant) < ROUNDING_PX) return false
  const dx = b.x1Px - a.x1Px
  const dy = b.y1Px - a.y1Px
  const alongA = (dx * by - dy * bx) / determinant
  const alongB = (dx * ay - dy * ax) / determinant
  return alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1
}
