import { cellsOf, type PortfolioState } from '@kvadrant/core/interchange'
import { domains, initiatives } from '../../fixtures/initiatives'

/** The sample file's 38 initiatives as a portfolio, nothing chosen yet. Illustrative. */
export const sampleState: PortfolioState = {
  ...cellsOf(initiatives),
  domain: Object.fromEntries(
    Object.entries(domains).flatMap(([field, domain]) =>
      domain ? [[field, domain] as const] : [],
    ),
  ),
}
