import { type CanvasPixels, canvasPixels } from '@kvadrant/core'
import { watchRatio } from './watchRatio'

/**
 * Tells how many of the screen's pixels an element covers: when it is first laid out, then whenever
 * its size, the page's zoom or the screen changes. 0 by 0 while it is not displayed.
 *
 * @returns Ends it.
 */
export function watchPixels(
  element: HTMLElement,
  onPixels: (pixels: CanvasPixels) => void,
): () => void {
  const window = element.ownerDocument.defaultView
  if (!window) return () => undefined
  let last: ResizeObserverEntry | undefined
  const tell = () => {
    if (last) onPixels(pixelsOf(last, window.devicePixelRatio))
  }
  const observer = new window.ResizeObserver((entries) => {
    last = entries.at(-1)
    tell()
  })
  try {
    observer.observe(element, { box: 'device-pixel-content-box' })
  } catch {
    // A browser that does not know the screen's own pixels.
    observer.observe(element)
  }
  const leaveRatio = watchRatio(window, tell)
  return () => {
    observer.disconnect()
    leaveRatio()
  }
}

/** How far the pixels that a browser counts may be from those reckoned: it rounds each edge. */
const ROUNDING = 2

/** The pixels that the browser counted, unless the screen's ratio says otherwise, as where it is imitated. */
function pixelsOf(
  { contentRect, devicePixelContentBoxSize }: ResizeObserverEntry,
  ratio: number,
): CanvasPixels {
  const width = Math.round(contentRect.width * ratio)
  const height = Math.round(contentRect.height * ratio)
  const exact = devicePixelContentBoxSize?.[0]
  const counts =
    exact !== undefined &&
    Math.abs(exact.inlineSize - width) < ROUNDING &&
    Math.abs(exact.blockSize - height) < ROUNDING
  return counts ? canvasPixels(exact.inlineSize, exact.blockSize) : canvasPixels(width, height)
}
