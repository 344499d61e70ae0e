import { type PortfolioLink, usePortfolio, usePortfolioLink } from '@kvadrant/react'
import { useLayoutEffect } from 'react'

/** Props of {@link HandOn}. */
export interface HandOnProps {
  /** Takes the portfolio's link whenever it is another, and how everything moved is taken back. */
  readonly to: (link: PortfolioLink, reset: () => void) => void
}

/** Stands in a portfolio, and hands it on to figures that are drawn in roots of their own. */
export function HandOn({ to }: HandOnProps) {
  const link = usePortfolioLink()
  const { reset } = usePortfolio()
  useLayoutEffect(() => to(link, reset), [to, link, reset])
  return null
}
