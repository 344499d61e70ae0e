import type { Change, Coordinate, FieldValues, Placement } from '@kvadrant/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { FigureOptions } from '../types'
import type { Host } from './useHost'
import { useLatest } from './useLatest'

/** Values that a person gave an initiative and that the host's rows do not hold (yet). */
interface Held {
  readonly values: FieldValues
  /** What the host's row held when the change was made; a row that says something else is believed. */
  readonly rowValues: readonly Coordinate[] | undefined
  /** Which commit is waited for; a later one on the same row replaces it. */
  readonly commit: number
  /** Whether a promise of the host's is waited for. */
  readonly saving: boolean
}

/** The moves that stand over the host's rows. */
export interface Overlay {
  /** Values by id, as `place` takes them; only those that still hold. */
  readonly valuesOver: (raw: Placement) => ReadonlyMap<string, FieldValues>
  /** Ids that are being saved. */
  readonly saving: ReadonlySet<string>
  /** Shows a change, tells the host, and settles with the host's answer. */
  readonly commit: (change: Change, rowValues: readonly Coordinate[] | undefined) => void
}

/** What {@link useOverlay} needs. */
export interface OverlayInput<Row extends object> {
  readonly options: FigureOptions<Row>
  readonly host: Host
  /** A change that the host refused, once it is back where it was. */
  readonly onRefused: (change: Change) => void
}

const NONE: ReadonlyMap<string, Held> = new Map()

/**
 * Controlled (`data`): a moved mark stays where it was dropped until the row changes or the
 * host's promise settles; with neither it goes back with the next frame, time enough for a store
 * that tells its readers a moment later. Uncontrolled: what people move is kept here for good.
 * A rejected promise, or an `onCommit` that throws, brings the mark back in both.
 */
export function useOverlay<Row extends object>({
  options,
  host,
  onRefused,
}: OverlayInput<Row>): Overlay {
  const controlled = options.data !== undefined
  const [held, setHeld] = useState(NONE)
  const counter = useRef(0)
  const alive = useRef(false)
  const latest = useLatest({ options, controlled, onRefused })

  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  return useMemo(() => {
    const letGo = (id: string, commit: number) =>
      setHeld((old) => (old.get(id)?.commit === commit ? without(old, id) : old))

    const commit: Overlay['commit'] = (change, rowValues) => {
      const number = ++counter.current
      const { options: now, controlled: holdsRows } = latest.current
      const where = { callback: 'onCommit', change } as const
      const promise = host.ask(where, () => now.onCommit?.(change as Change<Row>))
      setHeld((old) => {
        const before = old.get(change.id)
        return holding(old, change.id, {
          values: { ...before?.values, ...change.changes },
          rowValues: before?.rowValues ?? rowValues,
          commit: number,
          saving: promise !== undefined,
        })
      })
      if (!promise) {
        if (holdsRows) afterFrame(() => letGo(change.id, number))
        return
      }
      promise.then(
        () => {
          if (!alive.current) return
          if (latest.current.controlled) afterFrame(() => letGo(change.id, number))
          else setHeld((old) => saved(old, change.id, number))
        },
        () => {
          if (!alive.current) return
          setHeld((old) => takenBack(old, change, number, holdsRows))
          latest.current.onRefused(change)
        },
      )
    }

    const valuesOver: Overlay['valuesOver'] = (raw) => {
      if (held.size === 0) return new Map()
      const rows = new Map(
        raw.placed.filter(({ id }) => held.has(id)).map(({ id, raw: values }) => [id, values]),
      )
      const values = new Map<string, FieldValues>()
      for (const [id, one] of held) {
        if (!controlled || sameValues(rows.get(id), one.rowValues)) values.set(id, one.values)
      }
      return values
    }
    const saving = new Set([...held].filter(([, one]) => one.saving).map(([id]) => id))
    return { commit, valuesOver, saving }
  }, [held, controlled, host, latest])
}

/** A host's data may come through a store that tells its readers after this turn; a frame is enough for it. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}

function sameValues(
  a: readonly Coordinate[] | undefined,
  b: readonly Coordinate[] | undefined,
): boolean {
  return (
    a === b ||
    (a !== undefined && b !== undefined && a.every((value, axis) => Object.is(value, b[axis])))
  )
}

function holding(old: ReadonlyMap<string, Held>, id: string, one: Held): ReadonlyMap<string, Held> {
  return new Map(old).set(id, one)
}

function without(old: ReadonlyMap<string, Held>, id: string): ReadonlyMap<string, Held> {
  const next = new Map(old)
  next.delete(id)
  return next
}

function saved(
  old: ReadonlyMap<string, Held>,
  id: string,
  commit: number,
): ReadonlyMap<string, Held> {
  const one = old.get(id)
  return one?.commit === commit ? holding(old, id, { ...one, saving: false }) : old
}

/**
 * Only what the change did is taken back: earlier moves of the row stay where the figure keeps
 * them, and so do later ones, which have a commit of their own to be waited for.
 */
function takenBack(
  old: ReadonlyMap<string, Held>,
  change: Change,
  commit: number,
  holdsRows: boolean,
): ReadonlyMap<string, Held> {
  const one = old.get(change.id)
  if (!one) return old
  const isLatest = one.commit === commit
  if (isLatest && holdsRows) return without(old, change.id)
  const back = Object.entries(change.before).filter(([field]) =>
    Object.is(one.values[field], change.changes[field]),
  )
  return holding(old, change.id, {
    ...one,
    values: { ...one.values, ...Object.fromEntries(back) },
    saving: isLatest ? false : one.saving,
  })
}
