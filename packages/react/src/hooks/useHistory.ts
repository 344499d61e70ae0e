import {
  type Change,
  EMPTY_HISTORY,
  type FieldValues,
  forget,
  type History,
  record,
  redo,
  undo,
} from '@kvadrant/core'
import { useMemo, useRef, useState } from 'react'
import { useLatest } from './useLatest'

/** Undo and redo of one figure. */
export interface FigureHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly remember: (change: Change) => void
  /** Forgets a change that the host refused. */
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
    }
    return {
      remember: (change: Change) => keep(record(kept.current, [change])),
      forget: (change: Change) => keep(forget(kept.current, [change])),
      undo: () => turn(undo, 'undo'),
      redo: () => turn(redo, 'redo'),
    }
  }, [latest])

  return { ...acts, canUndo: counts.past > 0, canRedo: counts.future > 0 }
}
