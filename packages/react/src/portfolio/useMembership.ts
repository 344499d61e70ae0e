import { useEffect } from 'react'
import { useLatest } from '../hooks/useLatest'
import type { PortfolioState } from './context'
import type { Member } from './members'

/**
 * Takes a figure into its portfolio for as long as it is on the page: so that undo finds it, and
 * what it could not use is told.
 *
 * @param sharesRows Whether its rows are the portfolio's, so that the portfolio may move in it.
 * @param by What the portfolio knows the figure by.
 */
export function useMembership(
  portfolio: PortfolioState | undefined,
  sharesRows: boolean,
  by: object,
  member: Member,
): void {
  const latest = useLatest(member)
  const members = sharesRows ? portfolio?.members : undefined
  useEffect(() => members?.enter(latest), [members, latest])
  const gather = portfolio?.gather
  useEffect(() => () => gather?.(by, undefined), [gather, by])
}
