import { useEffect } from 'react'
import type { FigureModel } from '../model'

/**
 * Says at the drawing whether a mark is pointed at, for the shape of the pointer: paint has no node
 * that could. Written to the drawing, so that pointing renders nothing.
 */
export function useOverMark({ plotRef, store }: FigureModel, onCanvas: boolean): void {
  useEffect(() => {
    const plot = plotRef.current
    if (!onCanvas || !plot) return undefined
    const write = () => plot.toggleAttribute('data-kv-over', store.get().hovered !== undefined)
    write()
    const stop = store.subscribe(write)
    return () => {
      stop()
      plot.removeAttribute('data-kv-over')
    }
  }, [onCanvas, plotRef, store])
}
