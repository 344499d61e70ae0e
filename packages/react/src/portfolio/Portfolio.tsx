import { PortfolioProvider } from './context'
import type { PortfolioOptions, PortfolioProps } from './options'
import { usePortfolioValue } from './usePortfolioValue'

/**
 * The same rows for every figure inside it, with one selection, one hover, one filter, one set of
 * thresholds and one undo history: what is moved in one figure is at once right in the others, in
 * their tables too. Draws nothing itself. A prop given on a figure wins over the portfolio's.
 */
export function Portfolio<Row extends object>({ children, ...options }: PortfolioProps<Row>) {
  // Inside, rows are objects and nothing more.
  const value = usePortfolioValue(options as unknown as PortfolioOptions<object>)
  return <PortfolioProvider value={value}>{children}</PortfolioProvider>
}
