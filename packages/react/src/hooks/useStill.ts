import type { FigureLayout } from '@kvadrant/core'
import type { RefObject } from 'react'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

const ATTRIBUTE = 'data-kv-still'

/** How many wish a drawing to stand still. */
const holders = new WeakMap<Element, number>()

/**
 * Lets marks jump instead of travel until the returned function is called, and for two frames
 * more: for marks that a person has just put where they are.
 */
export function keepStill(plot: Element): () => void {
  holders.set(plot, (holders.get(plot) ?? 0) + 1)
  plot.setAttribute(ATTRIBUTE, '')
  return () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const left = (holders.get(plot) ?? 1) - 1
        holders.set(plot, left)
        if (left === 0) plot.removeAttribute(ATTRIBUTE)
      }),
    )
}

/**
 * Lets marks jump when the drawing got another room or text of another size: they follow, they do
 * not move. A drawing that is higher for what lies in it has the room that it had.
 *
 * @param heightPx What the host asks for; undefined where the drawing is as high as it needs.
 */
export function useStillWhenResized(
  plot: RefObject<Element | null>,
  { widthPx, sizes }: FigureLayout,
  heightPx: number | undefined,
): void {
  const textPx = sizes.label.sizePx
  useBrowserLayoutEffect(() => {
    if (plot.current) keepStill(plot.current)()
  }, [plot, widthPx, heightPx, textPx])
}
