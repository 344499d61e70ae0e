import { pullOf } from '../measures/tension'
import { isBeyond } from './classify'
import type { Partition } from './partition'

/** The lean beyond which one logic rules; ours, not the whitepaper's. */
export const LEAN_THRESHOLD = 0.1

/** The ids of the four readings of a profile. */
export interface TensionIds {
  readonly dilemma: string
  readonly innovation: string
  readonly sourcing: string
  readonly unclear: string
}

/**
 * Reads a whole profile, in this order: a dilemma, where tension is at or above the threshold;
 * innovation logic or sourcing logic, where it leans beyond {@link LEAN_THRESHOLD}; no clear logic
 * otherwise. The readings are of rows, so they have no outline.
 */
export function byTension(threshold: number, ids: TensionIds): Partition {
  return {
    ids: [ids.dilemma, ids.innovation, ids.sourcing, ids.unclear],
    regionOf: (position) => {
      const pull = pullOf(position)
      if (!pull) return ids.unclear
      if (isBeyond('tension', pull.tension, threshold)) return ids.dilemma
      if (isBeyond('lean', pull.lean, LEAN_THRESHOLD)) return ids.innovation
      return isBeyond('lean', -pull.lean, LEAN_THRESHOLD) ? ids.sourcing : ids.unclear
    },
    outlineOf: () => [],
  }
}
