import {
  type Change,
  EMPTY_HISTORY,
  type FieldValues,
  forget,
  type History,
  record,
  redo,
  type Step,
  undo,
} from '@kvadrant/core'
import { useMemo, useRef, useState } from 'react'
import { useLatest } from './useLatest'

/** Undo and redo of one figure. */
export interface FigureHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly remember: (change: Change) => void
  /** Forgets a change that the host refused; a refused undo can be undone again, a refused redo redone. */
  readonly forget: (change: Change) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What {@link useHistory} needs. */
export interface HistoryInput {
  readonly exists: (id: string) => boolean
  /** Takes an initiative to values; gives back whether anything changed by it. */
  readonly goTo: (id: string, values: FieldValues, reason: 'undo' | 'redo') => boolean
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
        const changed = next.targets.map(({ id, values }) => goTo(id, values, reason))
        if (changed.some(Boolean)) return
      }
      // What is left has lost its rows: it can never be gone back to.
      keep({ ...kept.current, [reason === 'undo' ? 'past' : 'future']: [] })
    }
    return {
      remember: (change: Change) => keep(record(kept.current, [change])),
      forget: (change: Change) => keep(withoutRefused(kept.current, change)),
      undo: () => turn(undo, 'undo'),
      redo: () => turn(redo, 'redo'),
    }
  }, [latest])

  return { ...acts, canUndo: counts.past > 0, canRedo: counts.future > 0 }
}

/** The history once a change was refused: as before it, unless something else was done since. */
function withoutRefused(history: History, change: Change): History {
  const isRefused = (entry: readonly Step[] | undefined, side: 'before' | 'changes') =>
    entry?.length === 1 &&
    entry[0]?.id === change.id &&
    JSON.stringify(entry[0][side]) === JSON.stringify(change.changes)
  const anyone = () => true
  if (change.reason === 'undo') {
    const mayRedo = isRefused(history.future.at(-1), 'before')
    return (mayRedo ? redo(history, anyone)?.history : undefined) ?? history
  }
  if (change.reason === 'redo') {
    const mayUndo = isRefused(history.past.at(-1), 'changes')
    return (mayUndo ? undo(history, anyone)?.history : undefined) ?? history
  }
  return forget(history, [change])
}
