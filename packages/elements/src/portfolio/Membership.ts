import type { PortfolioLink } from '@kvadrant/react'
import { type Holder, holderAround, watchHolders } from './holders'

/** A figure's standing in a portfolio. */
export interface Membership {
  /** The portfolio's link; undefined where there is no portfolio, or none that is drawn yet. */
  readonly link: () => PortfolioLink | undefined
  /** Whether there is a portfolio around the figure. */
  readonly isMember: () => boolean
  /** Looks for the portfolio anew: the figure stands elsewhere. */
  readonly look: () => void
  readonly leave: () => void
}

/** Takes a figure into the portfolio around it, also one that comes later; `onChange` hears of all that changes by it. */
export function enterPortfolio(figure: Element, onChange: () => void): Membership {
  let holder: Holder | undefined
  const look = () => {
    const now = holderAround(figure)
    if (now === holder) return
    holder?.listeners.delete(onChange)
    now?.listeners.add(onChange)
    holder = now
    onChange()
  }
  const stop = watchHolders(look)
  look()
  return {
    look,
    link: () => holder?.link(),
    isMember: () => holder !== undefined,
    leave: () => {
      stop()
      holder?.listeners.delete(onChange)
      holder = undefined
    },
  }
}
