import type { Spot } from '../contestant'

/** The middle of the element in `host` that carries `data-id`, in the window's pixels. */
export function middleOf(host: Element, id: string): Spot | undefined {
  return middle(host.querySelector(`[data-id="${id}"]`))
}

/** The middle of an element in the window's pixels; undefined for none. */
export function middle(element: Element | null | undefined): Spot | undefined {
  if (!element) return undefined
  const { left, top, width, height } = element.getBoundingClientRect()
  return { xPx: left + width / 2, yPx: top + height / 2 }
}
