import {
  type PortfolioState,
  readLink,
  recallState,
  type StateReading,
  type StorageSource,
  writeJson,
} from '@kvadrant/core/interchange'
import { type Notice, opened, type Source } from './notice'
import type { Slots } from './slots'
import type { Stored, Work } from './work'

/** What a page begins with. */
export interface OpenedWork {
  readonly work: Work
  /** What was opened, and what could not be; empty where there was nothing. */
  readonly notices: readonly Notice[]
}

/**
 * What a page begins with: the portfolio of its link, else the stored one, else none. A link does not
 * touch the stored work, which is put aside; a link that cannot be read changes nothing. Reads only.
 *
 * @param fragment of the page's address
 */
export function openWork(fragment: string, storage: StorageSource, slots: Slots): OpenedWork {
  const link = readLink(fragment)
  const main = recallState(storage, slots.main)
  const { state: before } = recallState(storage, slots.aside)
  const stored = storedOf(main)
  const unread: readonly Notice[] = isForbidden(main)
    ? [{ kind: 'not-stored', reasons: main.diagnostics }]
    : refusal('storage', main)
  const broken = [...refusal('link', link), ...unread]

  if (link.state && !(main.state && isSame(link.state, main.state))) {
    const aside = main.state ?? before
    return {
      work: { hand: link.state, aside, stored: main.state ? 'aside' : stored },
      notices: [...broken, opened('link', link.diagnostics)],
    }
  }
  const notices = main.state ? [...broken, opened('storage', main.diagnostics)] : broken
  return { work: { hand: main.state, aside: before, stored }, notices }
}

/** Whether two states are written alike. */
export function isSame(one: PortfolioState, other: PortfolioState): boolean {
  return one === other || writeJson(one) === writeJson(other)
}

/** The notice for what could not be read; none where it could, or there was nothing. */
export function refusal(source: Source, { state, diagnostics }: StateReading): readonly Notice[] {
  return state || diagnostics.length === 0
    ? []
    : [{ kind: 'refused', source, reasons: diagnostics }]
}

function storedOf(main: StateReading): Stored {
  if (main.state) return 'hand'
  // A storage that says no holds nothing that could be lost.
  return main.diagnostics.length > 0 && !isForbidden(main) ? 'other' : 'none'
}

function isForbidden({ diagnostics }: StateReading): boolean {
  return diagnostics.some(({ code }) => code === 'storage-refused')
}
