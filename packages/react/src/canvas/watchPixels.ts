import { type CanvasPixels, canvasPixels } from '@kvadrant/core'

/**
 * Tells how many of the screen's pixels an element covers: at once when it is first laid out, then
 * whenever its size, the page's zoom or the screen changes. 0 by 0 while it is not displayed.
 *
 * @returns Ends it.
 */
export function watchPixels(
  element: HTMLElement,
  onPixels: (pixels: CanvasPixels) => void,
): () => void {
  const window = element.ownerDocument.defaultView
  if (!window) return () => undefined
  const tell = (width: number, height: number) => onPixels(canvasPixels(width, height))
  const byRatio = () => {
    const { devicePixelRatio: ratio } = window
    tell(Math.round(element.clientWidth * ratio), Math.round(element.clientHeight * ratio))
  }
  const observer = new window.ResizeObserver((entries) => {
    const exact = entries.at(-1)?.devicePixelContentBoxSize?.[0]
    if (exact) tell(exact.inlineSize, exact.blockSize)
    else byRatio()
  })
  try {
    observer.observe(element, { box: 'device-pixel-content-box' })
    return () => observer.disconnect()
  } catch {
    // A browser that does not know the screen's own pixels. It tells of sizes, not of the zoom.
    observer.observe(element)
    const stop = watchRatio(window, byRatio)
    return () => {
      observer.disconnect()
      stop()
    }
  }
}

/** Calls back whenever a pixel of the page comes to be another number of the screen's. */
function watchRatio(window: Window, onChange: () => void): () => void {
  let stop: () => void
  const watch = () => {
    const now = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const changed = () => {
      stop()
      watch()
      onChange()
    }
    now.addEventListener('change', changed)
    stop = () => now.removeEventListener('change', changed)
  }
  watch()
  return () => stop()
}
