import {
  type Change,
  changeTo,
  type FigureDefinition,
  type Placed,
  type Positions,
} from '@kvadrant/core'
import { useMemo } from 'react'
import type { UseFigureOptions } from '../types'
import { cellReader } from './cellReader'
import { standingIn } from './standingIn'
import type { Announcements } from './useAnnouncements'
import { type FigureHistory, useHistory } from './useHistory'
import type { Host } from './useHost'
import type { Overlay } from './useOverlay'
import type { Reading } from './useReading'

/** What {@link useCommits} needs of a figure. */
export interface CommitsInput<Row extends object> {
  readonly definition: FigureDefinition
  readonly options: UseFigureOptions<Row>
  readonly host: Host
  readonly reading: Reading<Row>
  readonly overlay: Overlay
  readonly announcements: Announcements
  /** The history of the portfolio that the figure's rows are of. */
  readonly shared: FigureHistory | undefined
}

/** How a figure's finished changes are carried out. */
export interface Commits<Row> {
  readonly history: FigureHistory
  /** Asks whoever hears of finished changes. */
  readonly ask: (change: Change<Row>) => Promise<unknown> | undefined
  /** Remembers, shows, tells and announces a change; nothing where there is none. */
  readonly commit: (change: Change<Row> | undefined, from: Placed<Row> | undefined) => void
  /** Shows initiatives at positions and tells nobody; see `FigureHandle`. */
  readonly restore: (positions: Positions) => void
  /** Takes everything back that was moved and tells nobody; see `FigureHandle`. */
  readonly reset: () => void
  /** What is left to do once the figure's own overlay had changes refused. */
  readonly refused: (changes: readonly Change[]) => void
}

/** Finished changes and their undo, in the figure's own history or in that of its portfolio. */
export function useCommits<Row extends object>({
  definition,
  options,
  host,
  reading,
  overlay,
  announcements,
  shared,
}: CommitsInput<Row>): Commits<Row> {
  const { whole, settings } = reading
  const { fields } = settings
  const standing = useMemo(() => standingIn(definition, whole), [definition, whole])

  const ask = (change: Change<Row>) =>
    host.ask({ callback: 'onCommit', change }, () => options.onCommit?.(change))
  const watched = definition.axes.map(({ field }) => field)
  const madeOf = (change: Change<Row>) => ({ change, watched, cellOf: cellReader(fields) })
  const carryOut = (change: Change<Row>, from: Placed<Row>) => {
    overlay.commit([madeOf(change)], ask(change))
    announcements.changed(change, from)
  }

  const own = useHistory({
    exists: (id) => standing(id) !== undefined,
    goTo: (targets, reason) => {
      const made = targets.map(({ id, values }) => {
        const from = standing(id)
        const source = { definition, placement: whole, fields }
        const change = from && changeTo(source, from, values, reason)
        if (from && change) carryOut(change, from)
        return change
      })
      return made.some((change) => change !== undefined)
    },
  })
  const history = shared ?? own

  return {
    history,
    ask,
    commit: (change, from) => {
      if (!change || !from) return
      history.remember([change])
      carryOut(change, from)
    },
    restore: (positions) => {
      const source = { definition, placement: whole, fields }
      const made = Object.entries(positions).flatMap(([id, values]) => {
        const from = standing(id)
        const change = from && changeTo(source, from, values, 'remote')
        return change ? [madeOf(change)] : []
      })
      if (made.length > 0) overlay.commit(made, undefined)
    },
    reset: () => {
      overlay.clear()
      history.clear()
    },
    refused: (changes) => {
      own.forget(changes)
      for (const { id } of changes) announcements.refused(standing(id)?.label ?? id)
    },
  }
}
