import type { PortfolioLink } from '@kvadrant/react'
import { around } from '../element/around'

/** A portfolio on the page, as the figures inside it know it. */
export interface Holder {
  /** Undefined until the portfolio is drawn. */
  readonly link: () => PortfolioLink | undefined
  /** Figures that stand in it; they hear when the link is another. */
  readonly listeners: Set<() => void>
}

const holders = new WeakMap<Node, Holder>()
const lookers = new Set<() => void>()

/** Makes an element a portfolio for the figures inside it; those that are there already look for it anew. */
export function hold(element: Element, holder: Holder): void {
  holders.set(element, holder)
  for (const look of lookers) look()
}

/** Has figures look elsewhere: the element is no portfolio any more. */
export function letGo(element: Element): void {
  holders.delete(element)
  for (const look of lookers) look()
}

/** The portfolio nearest around an element, at any depth and through shadow roots; undefined for none. */
export function holderAround(element: Element): Holder | undefined {
  for (const node of around(element)) {
    const holder = holders.get(node)
    if (holder) return holder
  }
  return undefined
}

/** Calls back when portfolios come or go. @returns Stops it. */
export function watchHolders(look: () => void): () => void {
  lookers.add(look)
  return () => lookers.delete(look)
}
