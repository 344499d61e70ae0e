import { describeFigure } from '@kvadrant/core'
import { type ForwardedRef, useImperativeHandle, useMemo } from 'react'
import type { FigureModel } from '../model'
import { useLatest } from './useLatest'

/** What a host can ask a figure for through its `ref`. */
export interface FigureHandle {
  /** Moves the keyboard to an initiative. False where it is not in the figure. */
  readonly focus: (id: string) => boolean
  /** The figure in a paragraph, as a screen reader hears it. */
  readonly describe: () => string
}

/** Fills a figure's `ref`. */
export function useFigureHandle<Row extends object>(
  ref: ForwardedRef<FigureHandle>,
  model: FigureModel<Row>,
  words: { readonly title: string; readonly subtitle: string },
): void {
  const latest = useLatest({ model, words })
  const handle = useMemo<FigureHandle>(
    () => ({
      focus: (id) => {
        const { placedById, store, controlRef } = latest.current.model
        if (!placedById.has(id) || !controlRef.current) return false
        store.set({ active: id, tooltipDismissed: false })
        controlRef.current.focus()
        store.set({ focus: 'visible' })
        return true
      },
      describe: () => {
        const { speaker, placement } = latest.current.model
        return describeFigure(speaker, placement, latest.current.words.title)
      },
    }),
    [latest],
  )
  useImperativeHandle(ref, () => handle, [handle])
}
