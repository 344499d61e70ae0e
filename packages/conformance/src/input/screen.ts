/** A place as pointer events state it: CSS pixels from the top left of the window that it lies in. */
export interface ClientPoint {
  readonly x: number
  readonly y: number
}

/**
 * Where a point of a window lies on the page that the browser itself shows: through every frame
 * around it, scaled or not. Chromium's own input commands count from there.
 */
export function onScreen(point: ClientPoint, window: Window): ClientPoint {
  let { x, y } = point
  for (let inner = window; inner.frameElement; inner = inner.parent) {
    const frame = inner.frameElement
    const box = frame.getBoundingClientRect()
    // The width of the frame as its own window counts it, to what it takes up outside.
    const scaleX = box.width / frame.clientWidth
    const scaleY = box.height / frame.clientHeight
    x = box.x + x * scaleX
    y = box.y + y * scaleY
  }
  return { x, y }
}

/** The middle of what an element takes up, in its own window. */
export function middleOf(element: Element): ClientPoint {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** A point beside another one. */
export function beside({ x, y }: ClientPoint, right: number, down: number): ClientPoint {
  return { x: x + right, y: y + down }
}

/** How far two points are from each other, in pixels. */
export function apart(a: ClientPoint, b: ClientPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
