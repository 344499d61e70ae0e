import {
  type CancelCause,
  type Change,
  changeCoordinates,
  type ChangeSource,
  type MoveContext,
  type MoveEffect,
  type MoveIntent,
  type MoveState,
  movedValues,
  type Placed,
  type Coordinate,
  type Position,
  rawAfter,
  reduceMove,
} from '@kvadrant/core'
import { useEffect, useMemo, useRef } from 'react'
import type { FigureStore } from '../store/store'
import type { FigureOptions } from '../types'
import type { Host } from './useHost'
import { useLatest } from './useLatest'

/** What moving needs to know of the figure, as of its last render. */
export interface MovingInput<Row extends object> {
  readonly store: FigureStore
  readonly host: Host
  readonly options: FigureOptions<Row>
  readonly source: ChangeSource<Row>
  readonly placedById: ReadonlyMap<string, Placed<Row>>
  readonly context: MoveContext
  /** Whether positions keep to a grid, and are then stated exactly. */
  readonly snapping: boolean
  readonly select: (id: string | undefined) => void
  readonly commit: (change: Change<Row>) => void
  readonly onBegin: (placed: Placed<Row>, by: 'pointer' | 'keyboard', axis?: number) => void
  readonly onArmed: (placed: Placed<Row>, axis?: number) => void
  readonly onCancelled: (
    placed: Placed<Row> | undefined,
    label: string,
    cause: CancelCause,
    axis?: number,
  ) => void
}

/** What a move began with, and what it told the host since. */
interface Session<Row> {
  readonly placed: Placed<Row>
  readonly reported: (readonly Coordinate[])[]
}

/** Takes intents; the one way in which anything moves. */
export type Dispatch = (intent: MoveIntent) => void

/**
 * Runs the move reducer over the figure's store and carries out its effects. While a mark moves
 * nothing renders: who draws the moving mark listens to the store and writes to its own node.
 */
export function useMoving<Row extends object>(input: MovingInput<Row>): Dispatch {
  const latest = useLatest(input)
  const session = useRef<Session<Row> | undefined>(undefined)
  const frame = useRef<{ request: number; change: Change<Row> } | undefined>(undefined)
  const { store } = input

  const dispatch = useMemo<Dispatch>(() => {
    const changeAt = (at: Position, start: Position, by: 'pointer' | 'keyboard') => {
      const { source, snapping } = latest.current
      const placed = session.current?.placed
      if (!placed) return undefined
      const exactness = by === 'pointer' && !snapping ? 'rounded' : 'exact'
      return changeCoordinates(source, placed, movedValues(source, start, at, exactness), by)
    }

    const forgetFrame = () => {
      if (frame.current) cancelAnimationFrame(frame.current.request)
      frame.current = undefined
    }

    const tellMove = (change: Change<Row>) => {
      if (!latest.current.options.onMove) return
      if (frame.current) {
        frame.current.change = change
        return
      }
      const request = requestAnimationFrame(() => {
        const last = frame.current?.change
        frame.current = undefined
        if (!last) return
        const { current } = session
        current?.reported.push(rawAfter(latest.current.source, current.placed, last))
        latest.current.host.call({ callback: 'onMove', change: last }, () =>
          latest.current.options.onMove?.(last),
        )
      })
      frame.current = { request, change }
    }

    const run = (effect: MoveEffect) => {
      const now = latest.current
      switch (effect.type) {
        case 'select':
          return now.select(effect.id)
        case 'begin': {
          const placed = now.placedById.get(effect.id)
          session.current = placed && { placed, reported: [] }
          return placed && now.onBegin(placed, effect.by, effect.axis)
        }
        case 'move': {
          const change = changeAt(effect.at, effect.start, effect.by)
          return change && tellMove(change)
        }
        case 'armed': {
          const placed = now.placedById.get(effect.id)
          session.current = placed && { placed, reported: [] }
          return placed && now.onArmed(placed, effect.axis)
        }
        case 'commit': {
          forgetFrame()
          const change = changeAt(effect.at, effect.start, effect.by)
          session.current = undefined
          return change && now.commit(change)
        }
        case 'restore': {
          forgetFrame()
          const label = session.current?.placed.label ?? ''
          session.current = undefined
          return now.onCancelled(now.placedById.get(effect.id), label, effect.cause, effect.axis)
        }
      }
    }

    return (intent) => {
      const result = reduceMove(store.get().move, intent, latest.current.context)
      store.set({ move: result.state })
      for (const effect of result.effects) run(effect)
    }
  }, [latest, store])

  // New data during a move cancel it only if the row is gone or was changed by someone else.
  const { placedById, context } = input
  useEffect(() => {
    const { move } = store.get()
    // A press on the ground may be the tap that a waiting mark waits for.
    const id = move.phase === 'pressed' ? (move.armed?.id ?? move.id) : idOf(move)
    if (id === undefined) return
    const placed = placedById.get(id)
    if (!placed) return dispatch({ type: 'cancel', cause: 'row-gone' })
    const now = session.current
    if (!now) return
    const known = [now.placed.raw, ...now.reported]
    if (
      !known.some((values) => values.every((value, axis) => Object.is(value, placed.raw[axis])))
    ) {
      dispatch({ type: 'cancel', cause: 'row-changed' })
    }
  }, [placedById, dispatch, store])

  const { editable } = context
  useEffect(() => {
    if (!editable) dispatch({ type: 'cancel', cause: 'disabled' })
  }, [editable, dispatch])

  useEffect(() => () => dispatch({ type: 'cancel', cause: 'unmount' }), [dispatch])

  return dispatch
}

function idOf(move: MoveState): string | undefined {
  return move.phase === 'resting' ? undefined : move.id
}
