import type { FieldScale } from '../scales/domain'
import type { Coordinate } from '../model/position'
import { SMALL_STEP } from './snap'

/**
 * The step of a native range input over a field, in host units: a hundredth of the domain, or a
 * finer one where the value lies between, since a browser moves a range's value onto its steps.
 * `any` where no step down to a millionth holds the value.
 */
export function rangeStep({ domain, toUnit, steps }: FieldScale, value: number): number | 'any' {
  if (steps) return 1
  const span = domain[1] - domain[0]
  for (const parts of [100, 1000, 10_000, 100_000, 1_000_000]) {
    const place = toUnit(value) * parts
    if (Math.abs(place - Math.round(place)) < 1e-6) return span / parts
  }
  return 'any'
}

/** What a native range input shows for a value: where there is no answer it stands in the middle, and its text says so. */
export function rangeValue({ domain }: FieldScale, value: Coordinate): number {
  return value ?? (domain[0] + domain[1]) / 2
}

/** What a change of a native range means: a step, or a value of its own. */
export type RangeMeaning = { readonly direction: 1 | -1 } | { readonly value: number }

/**
 * Reads a change of a native range. A screen reader's "increase" moves it by its own step, which
 * counts as one key press; anything farther is a value that was chosen.
 */
export function readRange(scale: FieldScale, from: number, to: number): RangeMeaning | undefined {
  if (!Number.isFinite(to) || to === from) return undefined
  const [low, high] = scale.domain
  const step = rangeStep(scale, from)
  const native = step === 'any' ? (high - low) * SMALL_STEP : step
  if (Math.abs(to - from) <= native * 1.001) return { direction: to > from ? 1 : -1 }
  return { value: scale.round(to) }
}
