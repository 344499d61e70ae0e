import { useEffect } from 'react'
import type { Pointing } from '../store/pointing'
import type { FigureStore } from '../store/store'

/** Shows in a figure what is pointed at in the views that it is linked with; nothing renders but what stands out. */
export function useLinkedHover(store: FigureStore, pointing: Pointing | undefined): void {
  useEffect(() => {
    if (!pointing) return undefined
    const follow = () => {
      const { id, axis, by } = pointing.get()
      const hoveredAxis = by === store ? axis : undefined
      store.set({ hovered: id, hoveredAxis, tooltipDismissed: false })
    }
    follow()
    return pointing.subscribe(follow)
  }, [store, pointing])
}
