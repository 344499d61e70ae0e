import type { StorageSource } from '@kvadrant/core/interchange'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Address, pageAddress } from './address'
import type { Kept, Keeper } from './kept'
import { createKeeper } from './keeper'

/** Where and how a portfolio is kept. */
export interface UseKeptStateOptions {
  /** The key in the browser's storage, with a version in it. @default `explore.portfolio.1` */
  readonly key?: string | undefined
  /** @default the browser's local storage */
  readonly storage?: StorageSource | undefined
  /** @default the page that the story stands in */
  readonly address?: Address | undefined
  /** How long nothing must change before it is stored, in milliseconds. @default 500 */
  readonly delayMs?: number | undefined
}

/** The work in hand, and what can be done about its keeping. */
export interface KeptState
  extends Kept, Omit<Keeper, 'snapshot' | 'subscribe' | 'start' | 'change'> {
  /** Takes the changed work; it is stored once nothing has changed for a while. */
  readonly onState: Keeper['change']
}

/**
 * Holds a portfolio across reloads. It is there at the first render: that of the page's link, else the
 * one in the browser's storage, else none; `notices` say which. A link that comes while the page is open is opened
 * too. What was in hand before stays within reach (`goBack`). The options count at the first render.
 */
export function useKeptState(options: UseKeptStateOptions = {}): KeptState {
  const [keeper] = useState(() => {
    const { key = 'explore.portfolio.1', delayMs = 500 } = options
    const { storage = () => localStorage, address = pageAddress() } = options
    return createKeeper({ key, storage, address, delayMs })
  })
  useEffect(() => keeper.start(), [keeper])
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot)
  const { change: onState, open, openText, goBack, forget, dismiss } = keeper
  return { ...kept, onState, open, openText, goBack, forget, dismiss }
}
