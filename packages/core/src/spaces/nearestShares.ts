/** Farther outside than this counts as this far: nothing is drawn a million times its size away. */
const FARTHEST = 1e6

/** A sum this near to 1 is 1. */
const ROUNDING = 1e-12

/**
 * The shares, each >= 0 and together 1, that lie nearest to the given numbers: in the triangle of
 * three shares, the nearest point of it. Numbers that are shares already come back as they are;
 * what is no number counts as 0.
 */
export function nearestShares(values: readonly (number | null | undefined)[]): readonly number[] {
  const numbers = values.map(limited)
  const sum = numbers.reduce((total, value) => total + value, 0)
  if (numbers.every((value) => value >= 0) && Math.abs(sum - 1) <= ROUNDING) return numbers
  // All are lowered by the same amount, and what would fall below 0 stays there.
  const falling = [...numbers].sort((a, b) => b - a)
  let total = 0
  let lowerBy = 0
  falling.forEach((value, index) => {
    total += value
    const by = (total - 1) / (index + 1)
    if (value > by) lowerBy = by
  })
  const lowered = numbers.map((value) => Math.max(0, value - lowerBy))
  const whole = lowered.reduce((part, value) => part + value, 0)
  return lowered.map((value) => value / whole)
}

function limited(value: number | null | undefined): number {
  if (value === null || value === undefined || Number.isNaN(value)) return 0
  return Math.min(FARTHEST, Math.max(-FARTHEST, value)) + 0
}
