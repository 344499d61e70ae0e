import type { Change, FieldValues, Placement } from '@kvadrant/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { hold, holdsOver, keep, letGo, type Made, NOTHING_HELD, takeBack } from './held'
import { useLatest } from './useLatest'

/** The moves that stand over the host's rows. */
export interface Overlay {
  /** Values by id, as `place` takes them; only those that still hold. */
  readonly valuesOver: (raw: Placement) => ReadonlyMap<string, FieldValues>
  /** Ids that are being saved. */
  readonly saving: ReadonlySet<string>
  /** Shows what was done in one step, and settles it with the host's answer; without a promise there is none to wait for. */
  readonly commit: (made: readonly Made[], answer: Promise<unknown> | undefined) => void
  /** Lets go of everything: the rows stand where the host has them. */
  readonly clear: () => void
}

/** What {@link useOverlay} needs. */
export interface OverlayInput {
  /** Whether the host holds the rows. */
  readonly controlled: boolean
  /** Changes of one step that the host refused, once they are back where they were. */
  readonly onRefused: (changes: readonly Change[]) => void
}

const NO_VALUES: ReadonlyMap<string, FieldValues> = new Map()

/**
 * Controlled (`data`): a moved mark stays where it was dropped until the row changes or the
 * host's promise settles; with neither it goes back with the next frame, time enough for a store
 * that tells its readers a moment later. Uncontrolled: what people move is kept here for good.
 * A rejected promise brings the mark back in both.
 */
export function useOverlay({ controlled, onRefused }: OverlayInput): Overlay {
  const [held, setHeld] = useState(NOTHING_HELD)
  const counter = useRef(0)
  const alive = useRef(false)
  const latest = useLatest({ controlled, onRefused })

  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  return useMemo(() => {
    const commit: Overlay['commit'] = (made, answer) => {
      const number = ++counter.current
      const { controlled: holdsRows } = latest.current
      const changes = made.map(({ change }) => change)
      const release = () =>
        afterFrame(() =>
          setHeld((old) => changes.reduce((all, change) => letGo(all, change, number), old)),
        )
      setHeld((old) =>
        made.reduce(
          (all, one) => hold(all, one, { commit: number, saving: answer !== undefined }),
          old,
        ),
      )
      if (!answer) {
        if (holdsRows) release()
        return
      }
      answer.then(
        () => {
          if (!alive.current) return
          if (latest.current.controlled) release()
          else setHeld((old) => changes.reduce((all, change) => keep(all, change, number), old))
        },
        () => {
          if (!alive.current) return
          setHeld((old) =>
            changes.reduce((all, change) => takeBack(all, change, number, holdsRows), old),
          )
          latest.current.onRefused(changes)
        },
      )
    }

    const valuesOver: Overlay['valuesOver'] = (raw) => {
      if (held.size === 0) return NO_VALUES
      const ids = new Set([...held.values()].map(({ id }) => id))
      const rows = new Map(
        [...raw.placed, ...raw.notPlaced]
          .filter(({ id }) => ids.has(id))
          .map(({ id, row }) => [id, row]),
      )
      const values = new Map<string, FieldValues>()
      for (const one of held.values()) {
        if (!controlled || (rows.has(one.id) && holdsOver(one, rows.get(one.id))))
          values.set(one.id, { ...values.get(one.id), ...one.values })
      }
      return values
    }
    const saving = new Set([...held.values()].filter((one) => one.saving).map(({ id }) => id))
    return { commit, valuesOver, saving, clear: () => setHeld(NOTHING_HELD) }
  }, [held, controlled, latest])
}

/** A host's data may come through a store that tells its readers after this turn; a frame is enough for it. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}
