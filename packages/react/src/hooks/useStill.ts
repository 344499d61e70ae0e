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

/** Lets marks jump when the drawing got another size: they follow the room, they do not move. */
export function useStillWhenResized(
  plot: RefObject<Element | null>,
  { widthPx, heightPx }: FigureLayout,
): void {
  useBrowserLayoutEffect(() => {
    if (plot.current) keepStill(plot.current)()
  }, [plot, widthPx, heightPx])
}
