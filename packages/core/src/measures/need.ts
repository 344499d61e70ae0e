import { isBeyond } from '../regions/classify'

/** How a partnership's weight stands to what its task needs. */
export type NeedVerdict = 'too-light' | 'fitting' | 'too-heavy'

/**
 * Compares the weight of a partnership with the innovation complexity of its task, both on the unit
 * scale: more than `tolerance` below is too light, more than `tolerance` above is heavier than
 * the task needs; exactly on a border still fits. Ours, not the whitepaper's.
 */
export function needVerdict(weight: number, complexity: number, tolerance: number): NeedVerdict {
  if (isBeyond('band', complexity - weight, tolerance)) return 'too-light'
  return isBeyond('band', weight - complexity, tolerance) ? 'too-heavy' : 'fitting'
}

/** The weights that fit a task, on the unit scale, kept inside it. */
export function fittingWeights(complexity: number, tolerance: number): readonly [number, number] {
  return [Math.max(0, complexity - tolerance), Math.min(1, complexity + tolerance)]
}
