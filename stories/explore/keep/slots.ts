import type { Diagnostic } from '@kvadrant/core'
import { forgetState, keepState, type StorageSource } from '@kvadrant/core/interchange'
import type { Work } from './work'

/** The keys in the browser's storage. */
export interface Slots {
  /** The work in hand. */
  readonly main: string
  /** The work before it. */
  readonly aside: string
  /** A text that could not be read and was in the way; kept as it is. */
  readonly unread: string
}

/** The keys that belong to a main key. */
export function slotsOf(key: string): Slots {
  return { main: key, aside: `${key}.aside`, unread: `${key}.unread` }
}

/** What became of an attempt to store something. */
export interface StoredWork {
  readonly work: Work
  /** Why it could not be stored; empty where it was. */
  readonly problems: readonly Diagnostic[]
}

/**
 * Stores the work in hand. What stood in its place is copied away first; where that is refused, nothing is
 * written, so that nothing is lost.
 */
export function storeHand(work: Work, storage: StorageSource, slots: Slots): StoredWork {
  const { hand, stored } = work
  if (hand === undefined) return { work, problems: [] }
  const inTheWay = { aside: slots.aside, other: slots.unread, hand: undefined, none: undefined }
  const away = inTheWay[stored]
  const copied = away === undefined ? [] : copySlot(storage, slots.main, away)
  const problems = copied.length > 0 ? copied : keepState(storage, slots.main, hand)
  return { work: problems.length > 0 ? work : { ...work, stored: 'hand' }, problems }
}

/** The work that was put aside and the one in hand change places, in the storage too. */
export function exchange(work: Work, storage: StorageSource, slots: Slots): StoredWork {
  const { hand, aside, stored } = work
  if (aside === undefined) return { work, problems: [] }
  const exchanged = { hand: aside, aside: hand }
  if (stored === 'aside') return { work: { ...exchanged, stored: 'hand' }, problems: [] }
  if (stored !== 'hand' || hand === undefined) {
    return { work: { ...exchanged, stored }, problems: [] }
  }
  const first = keepState(storage, slots.main, aside)
  const problems = first.length > 0 ? first : keepState(storage, slots.aside, hand)
  if (problems.length === 0) return { work: { ...exchanged, stored: 'hand' }, problems }
  // Half of it is worse than nothing of it.
  if (first.length === 0) keepState(storage, slots.main, hand)
  return { work: { ...exchanged, stored: 'aside' }, problems }
}

/** Removes all that was stored under the keys. */
export function clearSlots(storage: StorageSource, slots: Slots): readonly Diagnostic[] {
  const removed = [slots.main, slots.aside, slots.unread].map((key) => forgetState(storage, key))
  return removed.find((problems) => problems.length > 0) ?? []
}

/** Copies a text as it stands; nothing where there is none. */
function copySlot(storage: StorageSource, from: string, to: string): readonly Diagnostic[] {
  try {
    const kept = storage()
    const text = kept?.getItem(from)
    if (typeof text === 'string') kept?.setItem(to, text)
    return []
  } catch {
    return [{ code: 'storage-refused', severity: 'warning' }]
  }
}
