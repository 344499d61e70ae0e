import { NO_HEIGHT, nextHeight } from './heightReports'

/**
 * Reports the height that an element needs, at most once a frame, for as long as it is watched.
 * See {@link nextHeight} for what is not reported.
 *
 * @param element Its height must come from its content and not from the window.
 * @param report Gets whole CSS pixels.
 * @returns Ends the watching.
 */
export function watchHeight(element: HTMLElement, report: (heightPx: number) => void): () => void {
  const page = element.ownerDocument
  const view = page.defaultView
  if (!view) return () => {}
  let state = NO_HEIGHT
  let widthPx = view.innerWidth
  let resizedAt: CSSNumberish | null = null
  let asked = 0

  // The window's resize comes before the observer's turn in one and the same frame.
  const resized = () => {
    resizedAt = view.innerWidth === widthPx ? page.timeline.currentTime : null
    widthPx = view.innerWidth
  }

  const observer = new ResizeObserver(() => {
    const frameGrew = resizedAt !== null && resizedAt === page.timeline.currentTime
    const next = nextHeight(state, { heightPx: element.getBoundingClientRect().height, frameGrew })
    if (next === state) return
    state = next
    if (asked !== 0) return
    // Sent from the next frame, so that many changes within one are one message.
    asked = view.requestAnimationFrame(() => {
      asked = 0
      report(state.reportedPx)
    })
  })

  view.addEventListener('resize', resized)
  observer.observe(element)
  return () => {
    observer.disconnect()
    view.removeEventListener('resize', resized)
    view.cancelAnimationFrame(asked)
  }
}
