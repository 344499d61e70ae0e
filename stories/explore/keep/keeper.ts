import {
  type PortfolioState,
  readJson,
  readLink,
  type StateReading,
} from '@kvadrant/core/interchange'
import type { Kept, Keeper, KeeperOptions } from './kept'
import { type Notice, opened, type Source } from './notice'
import { isSame, openWork, refusal } from './openWork'
import { whenLeaving, whenStoredElsewhere } from './listening'
import { clearSlots, exchange, slotsOf, storeHand, type StoredWork } from './slots'
import { type Work, withOpened } from './work'

/** A keeper that has read the link and the storage, and written nothing. */
export function createKeeper({ key, storage, address, delayMs }: KeeperOptions): Keeper {
  const slots = slotsOf(key)
  const listeners = new Set<() => void>()
  const first = openWork(address.fragment(), storage, slots)
  let work: Work = first.work
  /** How the work was when it was last opened or stored. */
  let settled = work.hand
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept: Kept = {
    state: work.hand,
    canGoBack: work.aside !== undefined,
    notices: first.notices,
    saving: first.notices.some(({ kind }) => kind === 'not-stored') ? 'refused' : savingOf(work),
  }

  const show = (part: Partial<Kept>) => {
    kept = { ...kept, ...part, state: work.hand, canGoBack: work.aside !== undefined }
    for (const heard of listeners) heard()
  }
  const isUnsaved = () =>
    work.hand !== undefined && (settled === undefined || !isSame(work.hand, settled))

  /** Takes in what the storage said, and tells where it said no. */
  const take = ({ work: next, problems }: StoredWork, notices: readonly Notice[]) => {
    work = next
    const others = notices.filter(({ kind }) => kind !== 'not-stored')
    if (problems.length > 0) {
      const notStored: Notice = { kind: 'not-stored', reasons: problems }
      return show({ notices: [...others, notStored], saving: 'refused' })
    }
    show({ notices: others, saving: savingOf(work) })
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!isUnsaved()) {
      if (kept.saving === 'waiting') take({ work, problems: [] }, kept.notices)
      return
    }
    const result = storeHand(work, storage, slots)
    if (result.problems.length === 0) {
      settled = work.hand
      // From now on a reload finds the work in the storage, not as the link had it.
      address.clear()
    }
    take(result, kept.notices)
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(flush, delayMs)
    show({ saving: 'waiting' })
  }
  const put = (state: PortfolioState, notices: readonly Notice[]) => {
    flush()
    work = withOpened(work, state, isUnsaved())
    show({ notices, saving: savingOf(work) })
  }
  const openReading = (source: Source, reading: StateReading): boolean => {
    const { state, diagnostics } = reading
    if (!state) {
      const broken = refusal(source, reading)
      if (broken.length > 0) show({ notices: broken })
      return false
    }
    const notices = [opened(source, diagnostics)]
    if (work.hand && isSame(state, work.hand)) {
      show({ notices })
      return true
    }
    put(state, notices)
    // A link can be opened again; what a file held is stored as any work is.
    settled = source === 'link' ? state : undefined
    if (source === 'file') schedule()
    return true
  }
  const storedElsewhere = (text: string) => {
    const { state } = readJson(text)
    // Perhaps a later version's: copied away before anything is written over it.
    if (!state) work = { ...work, stored: 'other' }
    if (!state || (work.hand && isSame(state, work.hand))) return
    work = { ...work, aside: state, stored: 'aside' }
    show({ notices: [{ kind: 'elsewhere' }] })
  }

  return {
    snapshot: () => kept,
    subscribe: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    start: () => {
      const stopped = [
        address.listen(() => void openReading('link', readLink(address.fragment()))),
        whenLeaving(flush),
        whenStoredElsewhere(slots.main, storedElsewhere),
      ]
      return () => {
        flush()
        for (const stop of stopped) stop()
      }
    },
    change: (state) => {
      if (state === work.hand) return
      work = { ...work, hand: state }
      schedule()
    },
    open: (state) => void openReading('file', { state, diagnostics: [] }),
    openText: (text) => openReading('file', readJson(text)),
    goBack: () => {
      flush()
      const result = exchange(work, storage, slots)
      settled = result.work.hand
      address.clear()
      take(result, [{ kind: 'returned' }])
    },
    forget: () => {
      clearTimeout(timer)
      const problems = clearSlots(storage, slots)
      address.clear()
      if (problems.length > 0) {
        return show({ notices: [{ kind: 'not-forgotten', reasons: problems }] })
      }
      work = { hand: work.hand, aside: undefined, stored: 'none' }
      settled = work.hand
      show({ notices: [{ kind: 'forgotten' }], saving: 'none' })
    },
    dismiss: (notice) => show({ notices: kept.notices.filter((one) => one !== notice) }),
  }
}

function savingOf({ stored }: Work): Kept['saving'] {
  return stored === 'hand' ? 'stored' : 'none'
}
