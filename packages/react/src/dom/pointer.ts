import type { PointPx } from '@kvadrant/core'

/**
 * Where a pointer is in a drawing's own pixels, whatever transforms, zoom or scrolling lie
 * between. Undefined where the drawing is not rendered.
 */
export function pointerIn(
  svg: SVGSVGElement,
  event: { readonly clientX: number; readonly clientY: number },
): PointPx | undefined {
  const matrix = svg.getScreenCTM()
  if (!matrix) return undefined
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  return Number.isFinite(point.x) && Number.isFinite(point.y)
    ? { xPx: point.x, yPx: point.y }
    : undefined
}

/** Takes the pointer for an element. A pointer that no longer exists cannot be taken, which is no error. */
export function capture(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId)
  } catch {
    // Released before we got here: pointerup or pointercancel follows, or has been.
  }
}

/** Gives a pointer back, if it is still held. */
export function releaseCapture(element: Element | null, pointerId: number): void {
  if (element?.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId)
}

/** How far a pointer may slip before a press becomes a drag: fingers tremble more than mice. */
export function slackPxOf(pointerType: string): number {
  return pointerType === 'mouse' ? 3 : 8
}

/** How near a mark's middle a pointer must come: a 24 px target for a mouse, a finger's 44 px otherwise. */
export function reachPxOf(pointerType: string): number {
  return pointerType === 'mouse' ? 12 : 22
}
