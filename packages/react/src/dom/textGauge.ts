import { watchSizes } from './watchSizes'

/** Blanks show nothing and are as wide as font, size and spacing make them. */
const BLANKS = '\u00a0'.repeat(8)

/**
 * Calls back whenever text inside an element comes to be set otherwise: in another font, size or
 * spacing. Nothing tells of that but a text's own width, so one of blanks is put there.
 *
 * @returns Takes it away again.
 */
export function watchTextSetting(element: Element, onChange: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const gauge = element.ownerDocument.createElement('span')
  gauge.textContent = BLANKS
  Object.assign(gauge.style, { display: 'inline-block', whiteSpace: 'pre' })
  element.append(gauge)
  let widthPx = gauge.getBoundingClientRect().width
  const leave = watchSizes([gauge], () => {
    const now = gauge.getBoundingClientRect().width
    // Nothing to measure while the page does not show it.
    if (now === widthPx || now === 0) return
    widthPx = now
    onChange()
  })
  return () => {
    leave()
    gauge.remove()
  }
}
