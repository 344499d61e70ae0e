/** An upright rectangle in CSS pixels; x and y are its left and upper edge. */
export interface RectPx {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Whether two rectangles come closer than the given air, horizontally and vertically; with no air,
 * whether they overlap. Edges that touch do not overlap.
 */
export function rectsMeet(a: RectPx, b: RectPx, airXPx = 0, airYPx = 0): boolean {
  return (
    a.xPx < b.xPx + b.widthPx + airXPx &&
    b.xPx < a.xPx + a.widthPx + airXPx &&
    a.yPx < b.yPx + b.heightPx + airYPx &&
    b.yPx < a.yPx + a.heightPx + airYPx
  )
}

/** Whether the inner rectangle lies within the outer one; on its edges is within. */
export function rectHolds(outer: RectPx, inner: RectPx): boolean {
  return (
    inner.xPx >= outer.xPx &&
    inner.yPx >= outer.yPx &&
    inner.xPx + inner.widthPx <= outer.xPx + outer.widthPx &&
    inner.yPx + inner.heightPx <= outer.yPx + outer.heightPx
  )
}

/** The square of the distance from a point to a rectangle; 0 inside of it and on its edges. */
export function squaredDistanceToRect(xPx: number, yPx: number, rect: RectPx): number {
  const dx = xPx < rect.xPx ? rect.xPx - xPx : Math.max(0, xPx - rect.xPx - rect.widthPx)
  const dy = yPx < rect.yPx ? rect.yPx - yPx : Math.max(0, yPx - rect.yPx - rect.heightPx)
  return dx * dx + dy * dy
}

/** Whether all four numbers are finite and the sizes not negative. */
export function isRect(rect: RectPx): boolean {
  return (
    Number.isFinite(rect.xPx) &&
    Number.isFinite(rect.yPx) &&
    isLength(rect.widthPx) &&
    isLength(rect.heightPx)
  )
}

function isLength(lengthPx: number): boolean {
  return Number.isFinite(lengthPx) && lengthPx >= 0
}
