import type { ReactNode } from 'react'
import { PortfolioProvider, type PortfolioState, usePortfolioState } from './context'

declare const portfolio: unique symbol

/**
 * A portfolio as it can be carried to another React root on the page: a value to pass on, with
 * nothing in it to read. It is another one whenever what its figures show changes.
 */
export interface PortfolioLink {
  readonly [portfolio]: true
}

/** Props of {@link LinkedRoot}. */
export interface LinkedRootProps {
  /** The portfolio to stand in; undefined for none. */
  readonly link: PortfolioLink | undefined
  readonly children?: ReactNode
}

/**
 * The portfolio that a component stands in, for figures that React draws in roots of their own: web
 * parts of one page, custom elements. Hand each new value to a {@link LinkedRoot} there.
 * @throws Error outside of a `Portfolio`: a developer's mistake.
 */
export function usePortfolioLink(): PortfolioLink {
  const state = usePortfolioState()
  if (!state) throw new Error('usePortfolioLink belongs inside a <Portfolio>.')
  // Outside of this file a link is a value without members.
  return state as unknown as PortfolioLink
}

/** Has figures of this React root stand in a `Portfolio` of another root. Draws nothing itself. */
export function LinkedRoot({ link, children }: LinkedRootProps) {
  return (
    <PortfolioProvider value={link as unknown as PortfolioState | undefined}>
      {children}
    </PortfolioProvider>
  )
}
