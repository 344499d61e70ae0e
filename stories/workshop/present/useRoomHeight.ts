import { type RefObject, useLayoutEffect, useState } from 'react'

/** From here on the drawing and its words stand beside each other, and the drawing takes the height that there is. */
const BESIDE = '(min-width: 60rem) and (min-height: 24rem) and (orientation: landscape)'

/**
 * The height of the drawing's room in CSS pixels, followed as the window changes; undefined where
 * drawing and words stand below each other, and the drawing has its own proportion. The room's
 * height must not depend on what stands in it.
 */
export function useRoomHeight(room: RefObject<Element | null>): number | undefined {
  const [heightPx, setHeight] = useState<number>()
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return undefined
    const beside = window.matchMedia(BESIDE)
    const update = () => setHeight(beside.matches ? element.clientHeight : undefined)
    const observer = new ResizeObserver(update)
    observer.observe(element)
    beside.addEventListener('change', update)
    update()
    return () => {
      observer.disconnect()
      beside.removeEventListener('change', update)
    }
  }, [room])
  return heightPx
}
