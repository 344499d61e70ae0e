import { complexity } from '@kvadrant/core'
import { useMemo } from 'react'
import { useControlled } from '../hooks/useControlled'
import { readFilter, unfailing } from '../hooks/rowFilter'
import { useReported } from '../hooks/useFilter'
import { useHost } from '../hooks/useHost'
import { useLatest } from '../hooks/useLatest'
import { useStable } from '../hooks/useStable'
import { useTexts } from '../hooks/useTexts'
import type { PortfolioState } from './context'
import { useMembers } from './members'
import type { PortfolioOptions } from './options'
import { namedRows, rowsNow } from './portfolioRows'
import { rankGroups } from './rankGroups'
import { useGathered } from './useGathered'
import { useLedger } from './useLedger'
import { useLinkedPointing } from './useLinkedPointing'
import { useSharedOptions } from './useSharedOptions'
import { useThresholds } from './useThresholds'

/** Puts together what a portfolio hands to its figures. */
export function usePortfolioValue(options: PortfolioOptions<object>): PortfolioState {
  const host = useHost({ onError: options.onError })
  const members = useMembers()
  // The engine's texts are wanted; those of a figure come along.
  const texts = useTexts(complexity, options.locale, options.messages)
  const fields = useStable(options.fields)
  const domain = useStable(options.domain)
  const filter = useStable(options.filter)
  const data = options.data === undefined ? options.defaultData : options.data

  const named = useMemo(() => namedRows(data, fields, texts), [data, fields, texts])
  const ledger = useLedger({ options, data, named, fields, texts, host, members })
  const thresholds = useThresholds(options, host)
  const gather = useGathered(options, host)
  const pointing = useLinkedPointing(options, host, (id) => named.byId.get(id)?.row)
  const ranked = useStable(useMemo(() => rankGroups(named.rows), [named]))
  const { rows, fault } = useMemo(
    () => rowsNow(named.rows, ledger.values, readFilter(filter, fields)),
    [named, ledger.values, filter, fields],
  )

  useReported(fault, host)

  const [selected, setSelected] = useControlled(options.selected, options.defaultSelected ?? null)
  const latest = useLatest({ options, selected, named })
  const select = useMemo(
    () => (id: string | undefined) => {
      const { options: now, selected: before, named: all } = latest.current
      const next = id ?? null
      if (next === before) return
      setSelected(next)
      const row = id === undefined ? null : (all.byId.get(id)?.row ?? null)
      host.call({ callback: 'onSelect' }, () => now.onSelect?.(next, row))
    },
    [latest, host, setSelected],
  )

  const shared = useSharedOptions(options, {
    fields,
    domain,
    filter: useMemo(() => unfailing(filter), [filter]),
    selected,
    select,
  })
  const editable = !options.readOnly && !options.disabled
  return useMemo(
    () => ({
      ...thresholds,
      shared,
      data,
      domain,
      filter,
      rows,
      ranked,
      select,
      pointing,
      ledger,
      members,
      gather,
      editable,
    }),
    [
      thresholds,
      shared,
      data,
      domain,
      filter,
      rows,
      ranked,
      select,
      pointing,
      ledger,
      members,
      gather,
      editable,
    ],
  )
}
