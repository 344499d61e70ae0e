import type { DrawnMark } from '../layout/drawnMarks'
import type { Sizes } from '../layout/sizes'
import type { RectPx } from '../layout/text'
import type { PointPx } from '../model/position'
import { SAME_SPOT_PX } from '../placement/stacks'
import { toHundredth } from './hundredth'
import type { SceneCircle, ScenePath } from './items'
import { groupToken } from './tokens'

/** The largest shape reaches this many radii from its middle. */
const REACH = 1.2

/** How far a chevron is from the mark, and how deep it is, in times the radius of an ordinary mark. */
const GAP = 0.15
const DEPTH = 0.5

/**
 * What shows that a mark is drawn at the edge because its value lies outside: a chevron that
 * points out over the one edge it lies at; a ring where it lies at none or in a corner, for then
 * the mark alone does not say which value is outside.
 */
export function outsideItem(
  mark: DrawnMark,
  frame: RectPx,
  shift: PointPx,
  sizes: Sizes,
): SceneCircle | ScenePath | undefined {
  if (!mark.outside) return undefined
  const xPx = mark.xPx + shift.xPx
  const yPx = mark.yPx + shift.yPx
  const paint = groupToken(mark.tone)
  const edges = edgesAt(mark, frame)
  const [edge] = edges
  if (edge === undefined || edges.length > 1) {
    const radiusPx = REACH * mark.radiusPx + 2.5 * sizes.hairlinePx
    const stroke = { paint, widthPx: sizes.hairlinePx }
    return { kind: 'circle', part: 'outside', xPx, yPx, radiusPx, stroke }
  }
  const path = chevron(
    edge,
    REACH * mark.radiusPx + GAP * sizes.markRadiusPx,
    DEPTH * sizes.markRadiusPx,
  )
  const stroke = { paint, widthPx: 1.5 * sizes.hairlinePx }
  return { kind: 'path', part: 'outside', xPx, yPx, path, stroke }
}

/** How far a mark and its chevron can reach from the mark's middle, in pixels. */
export function reachOf(mark: DrawnMark, sizes: Sizes): number {
  const ownPx = REACH * mark.radiusPx
  return mark.outside ? ownPx + (GAP + DEPTH) * sizes.markRadiusPx + 2 * sizes.hairlinePx : ownPx
}

/** A direction out of the plot: one of the four, as a step. */
type Outward = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]

function edgesAt({ xPx, yPx }: PointPx, frame: RectPx): readonly Outward[] {
  const edges: Outward[] = []
  if (xPx - frame.xPx < SAME_SPOT_PX) edges.push([-1, 0])
  if (frame.xPx + frame.widthPx - xPx < SAME_SPOT_PX) edges.push([1, 0])
  if (yPx - frame.yPx < SAME_SPOT_PX) edges.push([0, -1])
  if (frame.yPx + frame.heightPx - yPx < SAME_SPOT_PX) edges.push([0, 1])
  return edges
}

function chevron([x, y]: Outward, nearPx: number, depthPx: number): string {
  const farPx = nearPx + depthPx
  const corner = (outPx: number, asidePx: number) =>
    `${toHundredth(x * outPx - y * asidePx)} ${toHundredth(y * outPx + x * asidePx)}`
  return `M${corner(nearPx, -depthPx)}L${corner(farPx, 0)}L${corner(nearPx, depthPx)}`
}
