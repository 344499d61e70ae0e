import { expect } from 'vitest'
import { until } from '../input/frames'
import { type Held, held } from './held'
import { countSharedListeners } from './sharedListeners'

/** What is done over and over, with the number of the turn. */
export type Turn = (number: number) => Promise<void>

/** How often something is done, and how often before that to have everything set up once. */
export interface Turns {
  readonly warm: number
  readonly counted: number
}

/**
 * Does something over and over, and tells what the page held before and after. Both kinds of turns
 * should end with the same one, since a page may hold on to what it drew last.
 *
 * @returns `after` is `before` where nothing grew, as soon as that is so; else what is held five
 *   seconds later, when all that is emptied a moment later has been.
 */
export async function heldOver(
  turn: Turn,
  { warm, counted }: Turns,
): Promise<{ readonly before: Held; readonly after: Held }> {
  const listeners = countSharedListeners()
  try {
    for (let number = 0; number < warm; number++) await turn(number)
    const before = await rested(() => held(listeners))
    for (let number = 0; number < counted; number++) await turn(warm + number)
    let after = await held(listeners)
    await until(async () => {
      after = await held(listeners)
      expect(after).toEqual(before)
    }).catch(() => undefined)
    return { before, after }
  } finally {
    listeners.stop()
  }
}

/** Looks until two looks in a row see the same. */
async function rested(look: () => Promise<Held>): Promise<Held> {
  let last = await look()
  await until(async () => {
    const now = await look()
    const previous = last
    last = now
    expect(now).toEqual(previous)
  })
  return last
}
