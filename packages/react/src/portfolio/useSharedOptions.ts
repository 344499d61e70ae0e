import { useMemo } from 'react'
import { useLatest } from '../hooks/useLatest'
import { useStable } from '../hooks/useStable'
import type { FigureOptions } from '../types'
import type { SharedOptions } from './context'
import type { PortfolioOptions } from './options'

/** What {@link useSharedOptions} takes as the portfolio holds it. */
export interface SharedInput {
  readonly fields: FigureOptions<object>['fields']
  readonly domain: PortfolioOptions<object>['domain']
  readonly filter: FigureOptions<object>['filter']
  readonly selected: string | null
  readonly select: (id: string | undefined) => void
}

/**
 * The portfolio's options as a figure takes them: the same object for as long as they are the same.
 * Callbacks are called as they are at the time, so that those written in the host's markup make
 * nothing anew; which of them there are shows.
 */
export function useSharedOptions(
  options: PortfolioOptions<object>,
  { fields, domain, filter, selected, select }: SharedInput,
): SharedOptions {
  const messages = useStable(options.messages)
  const snap = useStable(options.snap)
  const groups = useStable(options.groups)
  const plain = useStable(plainOf(options))
  const latest = useLatest(options)
  const hearsMoves = options.onMove !== undefined
  const hearsErrors = options.onError !== undefined
  const hearsDiagnostics = options.onDiagnostics !== undefined

  return useMemo(
    () => ({
      ...plain,
      fields,
      domain,
      filter,
      snap,
      groups,
      messages,
      selected,
      onSelect: (id) => select(id ?? undefined),
      onCommit: (change) => latest.current.onCommit?.(change),
      ...(hearsMoves && { onMove: (change) => latest.current.onMove?.(change) }),
      ...(hearsErrors && { onError: (error, where) => latest.current.onError?.(error, where) }),
      // Figures hand these to the portfolio, which tells of them all at once.
      ...(hearsDiagnostics && { onDiagnostics: () => undefined }),
    }),
    [
      plain,
      fields,
      domain,
      filter,
      snap,
      groups,
      messages,
      selected,
      select,
      latest,
      hearsMoves,
      hearsErrors,
      hearsDiagnostics,
    ],
  )
}

/** What figures take just as it is. What a portfolio holds for them itself is not among it. */
function plainOf({
  data,
  defaultData,
  before,
  locale,
  direction,
  mirror,
  readOnly,
  disabled,
  splitEditable,
}: PortfolioOptions<object>) {
  return {
    data,
    defaultData,
    before,
    locale,
    direction,
    mirror,
    readOnly,
    disabled,
    splitEditable,
  }
}
