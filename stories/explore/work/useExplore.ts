import type { Change } from '@kvadrant/core'
import type { CellRecord, ColumnMapping, PortfolioState } from '@kvadrant/core/interchange'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { OpenedFile } from '../../spreadsheet/useOpenFile'
import { isSame } from '../keep/openWork'
import { type KeptState, useKeptState, type UseKeptStateOptions } from '../keep/useKeptState'
import { withChange } from '../take/withChange'
import { earlierAfter } from './earlier'
import { openedState, remappedState } from './fileState'
import { createOrigins, type Origin } from './origins'

/** What can be done to the portfolio in hand. */
export interface ExploreActions {
  /** Takes a file that was read; what was in hand stays within reach. */
  readonly open: (file: OpenedFile) => void
  /** Sets how a person looks at it. */
  readonly set: (settings: Partial<PortfolioState>) => void
  /** Takes what a figure, or several at once, changed. */
  readonly commit: (change: Change<CellRecord> | readonly Change<CellRecord>[]) => void
  /** Reads the file's columns as other fields. Nothing without a file. */
  readonly remap: (mapping: ColumnMapping) => void
}

/** A portfolio at work. */
export interface Explored {
  readonly kept: KeptState
  /** Undefined until something is opened. */
  readonly state: PortfolioState | undefined
  readonly origin: Origin | undefined
  readonly actions: ExploreActions
}

/** The portfolio in hand, kept across reloads, and where its rows come from. */
export function useExplore(options: UseKeptStateOptions | undefined): Explored {
  const kept = useKeptState(options)
  const [origins] = useState(createOrigins)
  const { state } = kept
  // Written at once by what changes it, so that two changes in one turn do not undo each other.
  const latest = useRef(kept)
  useLayoutEffect(() => {
    latest.current = kept
  })

  const actions = useMemo<ExploreActions>(() => {
    const give = (next: PortfolioState) => {
      const { current: now } = latest
      latest.current = { ...now, state: next }
      now.onState(next)
    }
    const change = (changed: (from: PortfolioState) => PortfolioState) => {
      const { state: from } = latest.current
      if (!from) return
      const next = changed(from)
      origins.carry(from, next)
      give(next)
    }
    return {
      open: async (opened) => {
        const { state: next, file } = await openedState(opened)
        origins.begin(next, file)
        const { state: now } = latest.current
        // The same again, after a reload: only its file is news.
        if (now && isSame(now, next)) give(next)
        else latest.current.open(next)
      },
      set: (settings) => change((from) => ({ ...from, ...settings })),
      commit: (made) =>
        change((from) => ({
          ...withChange(from, made),
          before: earlierAfter(from.before, [made].flat()),
        })),
      remap: (mapping) => {
        const { state: from } = latest.current
        const file = from && origins.of(from).file
        if (!from || !file) return
        const next = remappedState(from, file, mapping)
        origins.begin(next.state, next.file)
        give(next.state)
      },
    }
  }, [origins])

  return { kept, state, origin: state && origins.of(state), actions }
}
