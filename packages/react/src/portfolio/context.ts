import { createContext, useContext } from 'react'
import type { FigureOptions } from '../types'
import type { Gather } from './useGathered'
import type { Ledger } from './useLedger'
import type { Members } from './members'
import type { PortfolioOptions } from './options'
import type { PortfolioRow } from './portfolioRows'
import type { LinkedPointing } from './useLinkedPointing'
import type { Thresholds } from './useThresholds'

/** What the figures of a portfolio take where they are given nothing themselves. */
export type SharedOptions = Omit<FigureOptions<object>, 'onHover'>

/**
 * A portfolio as its figures know it. It changes when something that all of them show does: never
 * while a mark moves, and never with what is pointed at.
 */
export interface PortfolioState extends Thresholds {
  readonly shared: SharedOptions
  /** As the host gives them. */
  readonly data: unknown
  readonly domain: PortfolioOptions<object>['domain']
  readonly filter: PortfolioOptions<object>['filter']
  readonly rows: readonly PortfolioRow<object>[]
  /** The groups that have a look of their own, in every figure the same. */
  readonly ranked: readonly string[]
  readonly select: (id: string | undefined) => void
  readonly pointing: LinkedPointing
  readonly ledger: Ledger
  readonly members: Members
  readonly gather: Gather
  readonly editable: boolean
}

const PortfolioContext = createContext<PortfolioState | undefined>(undefined)

/** Hands a portfolio to what stands inside it. */
export const PortfolioProvider = PortfolioContext.Provider

/** The portfolio that a figure stands in; undefined outside of one. */
export function usePortfolioState(): PortfolioState | undefined {
  return useContext(PortfolioContext)
}
