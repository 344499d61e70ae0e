import type { Placed } from '@kvadrant/core'
import { useMemo } from 'react'
import type { Pointed } from '../store/pointing'
import type { FigureStore } from '../store/store'
import type { FigureOptions } from '../types'
import { useControlled } from './useControlled'
import type { Host } from './useHost'
import { useLatest } from './useLatest'

/** Which initiative is selected, and what is pointed at. */
export interface Selection {
  readonly selected: string | undefined
  readonly select: (id: string | undefined) => void
  readonly hover: (id: string | undefined, axis?: number) => void
}

/** Tells linked views what is pointed at; gives back whether it is another initiative than before. */
export type HoverLink = (pointed: Pointed) => boolean

/** Selection and hover, held by the host or by the figure. A selected id that is not in the figure selects nothing. */
export function useSelection<Row extends object>(
  options: FigureOptions<Row>,
  host: Host,
  store: FigureStore,
  placedById: ReadonlyMap<string, Placed<Row>>,
  link?: HoverLink,
): Selection {
  const [given, setOwn] = useControlled(options.selected, options.defaultSelected ?? null)
  const latest = useLatest({ options, placedById, given, link })

  const acts = useMemo(() => {
    const rowOf = (id: string | undefined) =>
      id === undefined ? null : (latest.current.placedById.get(id)?.row ?? null)
    return {
      select: (id: string | undefined) => {
        const now = latest.current
        if (id !== undefined) store.set({ active: id, tooltipDismissed: false })
        if ((id ?? null) === now.given) return
        setOwn(id ?? null)
        host.call({ callback: 'onSelect' }, () => now.options.onSelect?.(id ?? null, rowOf(id)))
      },
      hover: (id: string | undefined, axis?: number) => {
        const isOther = latest.current.link
          ? latest.current.link({ id, axis, by: store })
          : pointIn(store, id, axis)
        if (!isOther) return
        host.call({ callback: 'onHover' }, () =>
          latest.current.options.onHover?.(id ?? null, rowOf(id)),
        )
      },
    }
  }, [latest, store, host, setOwn])

  return { ...acts, selected: given !== null && placedById.has(given) ? given : undefined }
}

function pointIn(store: FigureStore, id: string | undefined, axis: number | undefined): boolean {
  const before = store.get()
  if (before.hovered === id && before.hoveredAxis === axis) return false
  store.set({ hovered: id, hoveredAxis: axis, tooltipDismissed: false })
  return before.hovered !== id
}
