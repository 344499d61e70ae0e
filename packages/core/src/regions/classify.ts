/**
 * The one table of borders: which side a position exactly on a border belongs to.
 * Everything that compares a position with a border reads it, so that a region's colour, its
 * count, its name in the table and a finding about it cannot disagree.
 */
export const BORDERS = {
  /** A split of a plane: the position on it belongs to the higher side. */
  split: 'at-or-above',
  /** The band of suitable capacity: |gap| = tolerance is still suitable, so outside it is beyond. */
  band: 'above',
  /** The line: heavy begins above 2/3. */
  heavy: 'above',
  /** The line: what is at or above 1/3 is no longer light. */
  light: 'at-or-above',
  /** The simplex: a corner's region needs a share above 1/2. */
  majority: 'above',
  /** Tension: at the threshold it is a dilemma. */
  tension: 'at-or-above',
  /** Lean: a logic rules beyond the threshold, not on it. */
  lean: 'above',
} as const satisfies Record<string, 'above' | 'at-or-above'>

/** The name of a kind of border in {@link BORDERS}. */
export type Border = keyof typeof BORDERS

/** On a grid of 0.01 most gaps of exactly 0.15 would miss their border without this. */
export const BORDER_TOLERANCE = 1e-9

/**
 * Whether a value is on the higher side of a border of the given kind. Both on the unit scale.
 * A value that is not a number is on no higher side.
 */
export function isBeyond(border: Border, value: number, threshold: number): boolean {
  return BORDERS[border] === 'at-or-above'
    ? value >= threshold - BORDER_TOLERANCE
    : value > threshold + BORDER_TOLERANCE
}
