import type { Change, ChangeReason, Fields, FieldValues, Texts } from '@kvadrant/core'
import { useMemo, useRef } from 'react'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'
import { type FigureHistory, useHistory } from '../hooks/useHistory'
import type { Host } from '../hooks/useHost'
import { useLatest } from '../hooks/useLatest'
import { type Overlay, useOverlay } from '../hooks/useOverlay'
import type { Members } from './members'
import type { PortfolioOptions } from './options'
import { type Planned, planChanges, type Wish } from './planChanges'
import type { NamedRows } from './portfolioRows'
import { refusalOf, sentenceOf } from './sentenceOf'

/** What was moved in a portfolio, whichever figure it was moved in. */
export interface Ledger {
  readonly overlay: Overlay
  readonly history: FigureHistory
  /** What stands over the rows, by id. */
  readonly values: ReadonlyMap<string, FieldValues>
  /** Carries out in one step what would change anything, remembers and announces it; gives back the changes. */
  readonly commit: (wishes: readonly Wish[], reason: ChangeReason) => readonly Change<object>[]
}

/** What {@link useLedger} needs. */
export interface LedgerInput {
  readonly options: PortfolioOptions<object>
  readonly data: unknown
  readonly named: NamedRows<object>
  readonly fields: Fields<object, string> | undefined
  readonly texts: Texts
  readonly host: Host
  readonly members: Members
}

/** Keeps one overlay and one history for all figures of a portfolio. */
export function useLedger(input: LedgerInput): Ledger {
  const { options, named } = input
  const refused = useRef<(changes: readonly Change[]) => void>(undefined)
  const overlay = useOverlay({
    controlled: options.data !== undefined,
    onRefused: (changes) => refused.current?.(changes),
  })
  const values = useMemo(() => overlay.valuesOver(named.placement), [overlay, named])
  const latest = useLatest({ ...input, overlay, values })

  const carryOut = useMemo(() => {
    const plan = (wishes: readonly Wish[], reason: ChangeReason) => {
      const { data, named: rows, fields, values: over, members } = latest.current
      return planChanges(wishes, reason, { data, byId: rows.byId, fields, values: over, members })
    }
    const ask = (planned: readonly Planned[]) => {
      const { host, options: now } = latest.current
      const [first] = planned
      if (!first) return undefined
      const { change } = first
      if (planned.length > 1) {
        const changes = planned.map((one) => one.change)
        return host.ask({ callback: 'onCommit', changes }, () => now.onCommit?.(changes))
      }
      if (first.by?.present) return first.by.member.ask(change)
      return host.ask({ callback: 'onCommit', change }, () => now.onCommit?.(change))
    }
    return (
      wishes: readonly Wish[],
      reason: ChangeReason,
      remember?: FigureHistory['remember'],
    ) => {
      const planned = plan(wishes, reason)
      const changes = planned.map(({ change }) => change)
      if (changes.length === 0) return changes
      remember?.(changes)
      const { overlay: over, members, texts } = latest.current
      over.commit(planned, ask(planned))
      members.say(sentenceOf(planned, texts))
      return changes
    }
  }, [latest])

  const history = useHistory({
    exists: (id) => named.byId.has(id),
    goTo: (targets, reason) => carryOut(targets, reason).length > 0,
  })
  const { remember, forget } = history
  useBrowserLayoutEffect(() => {
    refused.current = (changes) => {
      const { named: rows, members, texts } = latest.current
      forget(changes)
      members.say(refusalOf(changes, (id) => rows.byId.get(id)?.label ?? id, texts))
    }
  }, [latest, forget])

  return useMemo(
    () => ({
      overlay,
      history,
      values,
      commit: (wishes, reason) => carryOut(wishes, reason, remember),
    }),
    [overlay, history, values, carryOut, remember],
  )
}
