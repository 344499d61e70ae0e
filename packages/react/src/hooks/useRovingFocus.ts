import { type KeyIntent, type Placed, readKey, type Space } from '@kvadrant/core'
import { type KeyboardEvent, useMemo } from 'react'
import type { FigureStore } from '../store/store'
import { useLatest } from './useLatest'
import type { Dispatch } from './useMoving'

/** What the keyboard needs to know of the figure. */
export interface RovingInput {
  readonly store: FigureStore
  readonly order: readonly Placed[]
  readonly mirror: boolean
  readonly editable: boolean
  readonly space: Space
  /** How many axes the space has. */
  readonly axes: number
  readonly dispatch: Dispatch
  readonly select: (id: string | undefined) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The keyboard's way through a figure. */
export interface Roving {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The initiative that the keyboard is at: where it was last, else the selected one, else the first in reading order. */
export function activeOf<One extends Placed>(
  order: readonly One[],
  active: string | undefined,
  selected: string | undefined,
): One | undefined {
  return (
    order.find(({ id }) => id === active) ?? order.find(({ id }) => id === selected) ?? order[0]
  )
}

/** Keys of the one group that stands for all marks. */
export function useRovingFocus(
  input: RovingInput & { readonly selected: string | undefined },
): Roving {
  const latest = useLatest(input)
  return useMemo(() => {
    const go = (to: Extract<KeyIntent, { type: 'go' }>['to']) => {
      const { order, store, selected, axes } = latest.current
      const { axis } = store.get()
      if (to === 'next-axis') return store.set({ axis: Math.min(axis + 1, axes - 1) })
      if (to === 'previous-axis') return store.set({ axis: Math.max(axis - 1, 0) })
      const current = activeOf(order, store.get().active, selected)
      const at = current ? order.indexOf(current) : 0
      const last = order.length - 1
      const target = {
        next: Math.min(at + 1, last),
        previous: Math.max(at - 1, 0),
        first: 0,
        last,
      }[to]
      store.set({ active: order[target]?.id, tooltipDismissed: false })
    }

    const escape = (): boolean => {
      const { store, dispatch, select, selected } = latest.current
      const { move, tooltipDismissed } = store.get()
      if (move.phase !== 'resting') dispatch({ type: 'cancel', cause: 'escape' })
      else if (!tooltipDismissed) store.set({ tooltipDismissed: true })
      else if (selected !== undefined) select(undefined)
      else return false
      return true
    }

    /** The handle that the keyboard is at, in a space with a handle for each axis. */
    const handle = () => {
      const { space, store } = latest.current
      return space.handles === 'axes' ? { axis: store.get().axis } : {}
    }

    /** Does what a key means; false where the host may have the key after all. */
    const act = (intent: KeyIntent): boolean => {
      const { order, store, selected, editable, dispatch, select, undo, redo } = latest.current
      const current = activeOf(order, store.get().active, selected)
      switch (intent.type) {
        case 'go':
          go(intent.to)
          return true
        case 'grab':
          if (!current) return false
          store.set({ active: current.id })
          if (editable)
            dispatch({ type: 'grab', id: current.id, start: current.position, ...handle() })
          else select(current.id)
          return true
        case 'step':
        case 'end':
          store.set({ axis: intent.axis })
          dispatch(intent)
          return true
        case 'drop':
          dispatch(intent)
          return true
        case 'escape':
          return escape()
        case 'undo':
          if (editable) undo()
          return editable
        case 'redo':
          if (editable) redo()
          return editable
      }
    }

    return {
      onKeyDown: (event) => {
        if (event.nativeEvent.isComposing) return
        const { store, mirror, space } = latest.current
        const intent = readKey(
          {
            key: event.key,
            shift: event.shiftKey,
            command: event.ctrlKey || event.metaKey,
            alt: event.altKey,
          },
          {
            grabbed: store.get().move.phase === 'grabbed',
            mirror,
            arrows: space.arrows,
            handleAxis: handle().axis,
          },
        )
        if (!intent) return
        // A key held down grabs once and drops once.
        const held = event.repeat && (intent.type === 'grab' || intent.type === 'drop')
        if (!held && !act(intent)) return
        event.preventDefault()
        event.stopPropagation()
      },
    }
  }, [latest])
}
