import type { PortfolioState, StorageSource } from '@kvadrant/core/interchange'
import type { Address } from './address'
import type { Notice } from './notice'

/** What a keeper works with. */
export interface KeeperOptions {
  /** The key in the storage; two more begin with it. */
  readonly key: string
  readonly storage: StorageSource
  readonly address: Address
  /** How long nothing must change before it is stored, in milliseconds. */
  readonly delayMs: number
}

/** What is known about the work in hand. A new object whenever something changes. */
export interface Kept {
  /** The work in hand; undefined until something was opened or made. */
  readonly state: PortfolioState | undefined
  /** Whether there is other work to go back to. */
  readonly canGoBack: boolean
  /** What to tell about the last thing that happened. */
  readonly notices: readonly Notice[]
  /** `none`: nothing of it is stored. `waiting`: changes will be. `stored`: it is. `refused`: it could not be. */
  readonly saving: 'none' | 'waiting' | 'stored' | 'refused'
}

/** Keeps a portfolio across reloads, outside of React. Nothing throws. */
export interface Keeper {
  readonly snapshot: () => Kept
  readonly subscribe: (heard: () => void) => () => void
  /** Begins to listen to the page; the returned function stores what is not stored yet, and stops. */
  readonly start: () => () => void
  /** The work in hand, changed. */
  readonly change: (state: PortfolioState) => void
  /** Another portfolio, say from a table. The one in hand is put aside. */
  readonly open: (state: PortfolioState) => void
  /** Another portfolio from the text of a JSON file. One that cannot be read changes nothing, and gives false. */
  readonly openText: (text: string) => boolean
  /** Exchanges the work in hand and the one put aside. */
  readonly goBack: () => void
  /** Removes what is stored, and the portfolio from the address. What is in hand stays in hand. */
  readonly forget: () => void
  /** Takes a notice away. */
  readonly dismiss: (notice: Notice) => void
}
