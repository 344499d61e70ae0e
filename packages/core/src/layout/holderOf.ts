import type { PointPx } from '../model/position'
import type { RectPx } from './text'

/**
 * Whether rectangles lie whole in the convex outline with these corners; undefined for an upright
 * rectangle or fewer than three corners, where looking at the box around them is enough.
 */
export function holderOf(corners: readonly PointPx[]): ((box: RectPx) => boolean) | undefined {
  if (corners.length < 3 || isUprightRectangle(corners)) return undefined
  return ({ xPx, yPx, widthPx, heightPx }) =>
    [
      { xPx, yPx },
      { xPx: xPx + widthPx, yPx },
      { xPx, yPx: yPx + heightPx },
      { xPx: xPx + widthPx, yPx: yPx + heightPx },
    ].every((point) => isInside(point, corners))
}

function isUprightRectangle(corners: readonly PointPx[]): boolean {
  const xs = new Set(corners.map(({ xPx }) => xPx))
  const ys = new Set(corners.map(({ yPx }) => yPx))
  return corners.length === 4 && xs.size === 2 && ys.size === 2
}

/** In a convex outline a point inside lies on the same side of every edge. */
function isInside(point: PointPx, corners: readonly PointPx[]): boolean {
  const sides = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from
    return (
      (to.xPx - from.xPx) * (point.yPx - from.yPx) - (to.yPx - from.yPx) * (point.xPx - from.xPx)
    )
  })
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0)
}
