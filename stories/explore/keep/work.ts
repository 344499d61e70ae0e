import type { PortfolioState } from '@kvadrant/core/interchange'

/**
 * Whose work the browser's storage holds under the main key: that in hand (or how it was a moment ago),
 * that which was put aside, somebody else's (another version's, damaged, unreadable), or none.
 */
export type Stored = 'hand' | 'aside' | 'other' | 'none'

/** The work in hand, and the one before it. Plain data. */
export interface Work {
  /** What is worked on; undefined until there is something. */
  readonly hand: PortfolioState | undefined
  /** What was worked on before something else was opened: the way back. */
  readonly aside: PortfolioState | undefined
  readonly stored: Stored
}

/**
 * Another portfolio in the place of the one in hand. What was in hand is put aside where it is somebody's
 * own work: stored, or not to be stored. A link that was only looked at is not: whoever has it can open it again,
 * and the work that was put aside for it stays there.
 *
 * @param unsaved whether changes of what is in hand could not be stored
 */
export function withOpened(work: Work, next: PortfolioState, unsaved: boolean): Work {
  const { hand, stored } = work
  if (hand === undefined) return { ...work, hand: next }
  if (stored === 'hand') return { hand: next, aside: hand, stored: 'aside' }
  if (!unsaved) return { ...work, hand: next }
  return { hand: next, aside: hand, stored: stored === 'none' ? 'none' : 'other' }
}
