import { useEffect } from 'react'
import type { Pointing } from '../store/pointing'
import type { FigureStore } from '../store/store'

/** Shows in a figure what is pointed at in the views that it is linked with; nothing renders but what stands out. */
export function useLinkedHover(store: FigureStore, pointing: Pointing | undefined): void {
  useEffect(() => {
    if (!pointing) return undefined
    const follow = () => {
      const { id, axis, by, dismissed } = pointing.get()
      const hoveredAxis = by === store ? axis : undefined
      store.set({ hovered: id, hoveredAxis, tooltipDismissed: dismissed })
    }
    // Escape is heard by the figure that has the keyboard, and takes every tooltip away.
    const dismiss = () => store.get().tooltipDismissed && pointing.dismiss()
    follow()
    const leaves = [pointing.subscribe(follow), store.subscribe(dismiss)]
    return () => leaves.forEach((leave) => leave())
  }, [store, pointing])
}
