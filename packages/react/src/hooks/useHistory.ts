import {
  type Change,
  EMPTY_HISTORY,
  forget,
  type History,
  record,
  redo,
  type Step,
  type Turn,
  undo,
} from '@kvadrant/core'
import { useMemo, useRef, useState } from 'react'
import { useLatest } from './useLatest'

/** Undo and redo of one figure, or of all figures of a portfolio. */
export interface FigureHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Remembers what was done in one step. */
  readonly remember: (changes: readonly Change[]) => void
  /** Forgets a step that the host refused; a refused undo can be undone again, a refused redo redone. */
  readonly forget: (changes: readonly Change[]) => void
  /** Forgets everything that was done. */
  readonly clear: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What {@link useHistory} needs. */
export interface HistoryInput {
  readonly exists: (id: string) => boolean
  /** Takes the initiatives of one step to values; gives back whether anything changed by it. */
  readonly goTo: (targets: Turn['targets'], reason: 'undo' | 'redo') => boolean
}

/** Keeps what was done. An entry that would change nothing any more is passed over. */
export function useHistory(input: HistoryInput): FigureHistory {
  const kept = useRef<History>(EMPTY_HISTORY)
  const [counts, setCounts] = useState({ past: 0, future: 0 })
  const latest = useLatest(input)

  const acts = useMemo(() => {
    const keep = (history: History) => {
      kept.current = history
      setCounts({ past: history.past.length, future: history.future.length })
    }
    const turn = (direction: typeof undo, reason: 'undo' | 'redo') => {
      const { exists, goTo } = latest.current
      for (
        let next = direction(kept.current, exists);
        next;
        next = direction(kept.current, exists)
      ) {
        keep(next.history)
        if (goTo(next.targets, reason)) return
      }
      // What is left has lost its rows: it can never be gone back to.
      keep({ ...kept.current, [reason === 'undo' ? 'past' : 'future']: [] })
    }
    return {
      remember: (changes: readonly Change[]) => keep(record(kept.current, changes)),
      forget: (changes: readonly Change[]) => keep(withoutRefused(kept.current, changes)),
      clear: () => keep(EMPTY_HISTORY),
      undo: () => turn(undo, 'undo'),
      redo: () => turn(redo, 'redo'),
    }
  }, [latest])

  const canUndo = counts.past > 0
  const canRedo = counts.future > 0
  return useMemo(() => ({ ...acts, canUndo, canRedo }), [acts, canUndo, canRedo])
}

/** The history once a step was refused: as before it, unless something else was done since. */
function withoutRefused(history: History, changes: readonly Change[]): History {
  const refused = JSON.stringify(changes.map((change) => [change.id, change.changes]))
  const isRefused = (entry: readonly Step[] | undefined, side: 'before' | 'changes') =>
    entry !== undefined && JSON.stringify(entry.map((step) => [step.id, step[side]])) === refused
  const anyone = () => true
  const reason = changes[0]?.reason
  if (reason === 'undo') {
    const mayRedo = isRefused(history.future.at(-1), 'before')
    return (mayRedo ? redo(history, anyone)?.history : undefined) ?? history
  }
  if (reason === 'redo') {
    const mayUndo = isRefused(history.past.at(-1), 'changes')
    return (mayUndo ? undo(history, anyone)?.history : undefined) ?? history
  }
  return forget(history, changes)
}
