import type { FieldValues, PlaceOptions } from '@kvadrant/core'
import { useMemo } from 'react'
import { useControlled } from '../hooks/useControlled'
import { type Host, useHost } from '../hooks/useHost'
import { useLatest } from '../hooks/useLatest'
import { useStable } from '../hooks/useStable'
import { usePortfolioState } from '../portfolio/context'
import type { ToleranceValues } from '../portfolio/options'
import type { FindingsProps } from './options'

/** Where findings come from: the props, or the portfolio that they stand in. */
export interface FindingsSource {
  readonly data: unknown
  /** How the rows are read, moves that they do not hold yet among it. */
  readonly reading: Pick<PlaceOptions<object>, 'fields' | 'domain' | 'split' | 'overlay'>
  readonly tolerance: ToleranceValues | undefined
  /** Ids of the rows that a filter leaves out. */
  readonly hidden: ReadonlySet<string>
  readonly selected: string | undefined
  /** Selects an initiative, or nobody. */
  readonly select: (id: string | undefined, row: object | null) => void
  /** Points at an initiative in the portfolio's figures, or at none. Outside of one there are none. */
  readonly hover: ((id: string | undefined) => void) | undefined
  readonly host: Host
}

const NOBODY: ReadonlySet<string> = new Set()

/**
 * Decides where rows and settings come from: what is given wins over the portfolio, by what belongs
 * together, as in figures. Moves and the filter of a portfolio hold for its own rows alone.
 */
export function useFindingsSource(props: FindingsProps<object>): FindingsSource {
  const portfolio = usePortfolioState()
  const host = useHost({ onError: props.onError ?? portfolio?.shared.onError })
  const sharesRows = props.data === undefined && props.fields === undefined
  const data = props.data === undefined ? portfolio?.data : props.data
  const overlay: ReadonlyMap<string, FieldValues> | undefined = sharesRows
    ? portfolio?.ledger.values
    : undefined

  const fields = useStable(props.fields ?? portfolio?.shared.fields)
  const domain = useStable(props.domain ?? portfolio?.domain)
  const split = useStable(props.split ?? portfolio?.split)
  const tolerance = useStable(props.tolerance ?? portfolio?.tolerance)
  const reading = useMemo(
    () => ({ fields, domain, split, overlay }),
    [fields, domain, split, overlay],
  )
  const rows = sharesRows ? portfolio?.rows : undefined
  const hidden = useMemo(
    () => new Set(rows?.flatMap(({ id, shown }) => (shown ? [] : [id])) ?? NOBODY),
    [rows],
  )

  const [own, setOwn] = useControlled(props.selected, props.defaultSelected ?? null)
  const sharesSelection =
    portfolio !== undefined && props.selected === undefined && props.defaultSelected === undefined
  const selected = (sharesSelection ? portfolio.shared.selected : own) ?? undefined
  const latest = useLatest({ onSelect: props.onSelect, portfolio, sharesSelection })
  const acts = useMemo(
    () => ({
      select: (id: string | undefined, row: object | null) => {
        const { onSelect, portfolio: around, sharesSelection: shared } = latest.current
        if (shared) around?.select(id)
        else setOwn(id ?? null)
        host.call({ callback: 'onSelect' }, () => onSelect?.(id ?? null, row))
      },
      hover: (id: string | undefined) => {
        const pointing = latest.current.portfolio?.pointing
        pointing?.point({ id, axis: undefined, by: latest })
      },
    }),
    [latest, host, setOwn],
  )

  return {
    data,
    reading,
    tolerance,
    hidden,
    selected,
    select: acts.select,
    hover: portfolio && acts.hover,
    host,
  }
}
