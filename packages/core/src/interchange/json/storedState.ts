import type { Diagnostic } from '../../model/diagnostic'
import { readJson } from './readJson'
import { type PortfolioState, refused, type StateReading } from './state'
import { writeJson } from './writeJson'

/** The part of a browser's `Storage` that is needed. */
export interface StateStorage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
}

/**
 * Hands out the storage, or nothing. A function (`() => localStorage`), since a browser that keeps
 * nothing throws at the mere mention of it.
 */
export type StorageSource = () => StateStorage | undefined

const REFUSED: Diagnostic = { code: 'storage-refused', severity: 'warning' }

/**
 * Keeps a state under a key, in the place of the one before. Nothing throws: where the storage is
 * full, forbidden or missing, a diagnostic says that nothing was kept.
 */
export function keepState(
  storage: StorageSource,
  key: string,
  state: PortfolioState,
): readonly Diagnostic[] {
  return attempt(storage, (kept) => kept.setItem(key, writeJson(state)))
}

/**
 * Reads the state that was kept under a key, as `readJson` reads a file. None where nothing was
 * kept, without a diagnostic. A text that cannot be read stays where it is until something else is
 * kept there.
 */
export function recallState(storage: StorageSource, key: string): StateReading {
  try {
    const text = storage()?.getItem(key)
    return typeof text === 'string' ? readJson(text) : { state: undefined, diagnostics: [] }
  } catch {
    return refused(REFUSED)
  }
}

/** Forgets what was kept under a key; nothing of it stays in the browser. */
export function forgetState(storage: StorageSource, key: string): readonly Diagnostic[] {
  return attempt(storage, (kept) => kept.removeItem(key))
}

function attempt(storage: StorageSource, act: (kept: StateStorage) => void): readonly Diagnostic[] {
  try {
    const kept = storage()
    if (!kept) return [REFUSED]
    act(kept)
    return []
  } catch {
    return [REFUSED]
  }
}
