import { type MoveState, RESTING } from '@kvadrant/core'
import { useSyncExternalStore } from 'react'

/** What changes too often, or matters too briefly, to render the figure for. */
export interface Transient {
  /** The mark that the keyboard is at. */
  readonly active: string | undefined
  /** The axis whose range has the keyboard; in a figure with handles, the handle that it is at. */
  readonly axis: number
  /** The initiative under the pointer. */
  readonly hovered: string | undefined
  /** The axis of the handle under the pointer, in a figure with handles. */
  readonly hoveredAxis: number | undefined
  /** Whether the keyboard is in the figure, and whether its place is to be shown. */
  readonly focus: 'none' | 'hidden' | 'visible'
  readonly move: MoveState
  /** Whether Escape took the tooltip away; it comes back with the next mark. */
  readonly tooltipDismissed: boolean
}

const START: Transient = {
  active: undefined,
  axis: 0,
  hovered: undefined,
  hoveredAxis: undefined,
  focus: 'none',
  move: RESTING,
  tooltipDismissed: false,
}

/** A small store: one object, replaced at each change, and those who want to hear of it. */
export interface FigureStore {
  readonly get: () => Transient
  readonly set: (part: Partial<Transient>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes the store of one figure. */
export function createFigureStore(): FigureStore {
  let state = START
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (part) => {
      const next = { ...state, ...part }
      if (sameState(state, next)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What a part of the figure needs of the store; it renders again only when that changes. Choose primitives. */
export function useTransient<Part>(store: FigureStore, choose: (state: Transient) => Part): Part {
  return useSyncExternalStore(
    store.subscribe,
    () => choose(store.get()),
    () => choose(START),
  )
}

function sameState(a: Transient, b: Transient): boolean {
  return (
    a.active === b.active &&
    a.axis === b.axis &&
    a.hovered === b.hovered &&
    a.hoveredAxis === b.hoveredAxis &&
    a.focus === b.focus &&
    a.move === b.move &&
    a.tooltipDismissed === b.tooltipDismissed
  )
}
