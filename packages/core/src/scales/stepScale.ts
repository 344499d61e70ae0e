import type { FieldScale } from './domain'

/**
 * The scale of an axis whose field holds one of some words. A coordinate is a word's number in the
 * list, 0 for the first; on the unit scale each word has an equal part, and stands in its middle.
 */
export function stepScale(steps: readonly string[]): FieldScale {
  const last = Math.max(0, steps.length - 1)
  const nearest = (value: number) => Math.min(last, Math.max(0, Math.round(value))) + 0
  return {
    domain: [0, last],
    steps,
    decimals: 0,
    toUnit: (value) => (value + 0.5) / (last + 1),
    fromUnit: (unit) => nearest(unit * (last + 1) - 0.5),
    round: nearest,
  }
}
