import { scaleLinear } from 'd3-scale'

import { listLength, readList } from '../model/list'

/** The least and the greatest value of a field, in the host's units; least first. */
export type Domain = readonly [number, number]

/** The domain of a field for which the host gives none: the unit scale. */
export const UNIT_DOMAIN: Domain = [0, 1]

/** As many decimals as every engine can write. */
const MOST_DECIMALS = 20

/** A field's scale between the host's units and the unit scale. */
export interface FieldScale {
  readonly domain: Domain
  /**
   * Host units to the unit scale, not clamped: a value outside the domain lies outside 0..1, and
   * one too far outside for a number lies at an infinity on its own side.
   */
  readonly toUnit: (value: number) => number
  /** The unit scale to host units, freed of rounding noise (ten decimals below the first digit of the domain's span). */
  readonly fromUnit: (unit: number) => number
  /**
   * Decimals that a value of this domain is written with, and that a position chosen by a pointer
   * is stated with: as many as tell a thousandth of the domain, at most 20. 3 for 0..1, 2 for 0..10
   * and for 0..20, 0 for 0..1000.
   */
  readonly decimals: number
  /**
   * A value rounded to `decimals`, so that hosts store 5.39 and not 5.387755102. Rounding takes no
   * value out of the domain: 2/3 of 0..2/3 stays 2/3 and does not become 0.667.
   */
  readonly round: (value: number) => number
  /** The words that the values stand for, where the scale is ordinal: a value is a word's number. */
  readonly steps?: readonly string[]
}

/** Makes a field's scale. The domain must be sane, see {@link saneDomain}. */
export function fieldScale(domain: Domain): FieldScale {
  const scale = scaleLinear().domain(domain).range([0, 1]).unknown(Number.NaN)
  const span = domain[1] - domain[0]
  // Far finer than any step: rounding takes away noise alone.
  const digits = clampDigits(-Math.floor(Math.log10(span)) + 10)
  const decimals = Math.min(MOST_DECIMALS, clampDigits(3 - Math.floor(Math.log10(span) + 1e-9)))
  return {
    domain,
    toUnit: (value) => finiteUnit(scale(value), value, domain),
    fromUnit: (unit) => keptInside(roundTo(scale.invert(unit), digits), scale.invert(unit), domain),
    decimals,
    round: (value) => keptInside(roundTo(value, decimals), value, domain),
  }
}

/** Interpolating overflows before the value does; which side it lies on is known all the same. */
function finiteUnit(unit: number, value: number, [low, high]: Domain): number {
  if (!Number.isNaN(unit)) return unit
  if (value > high) return Number.POSITIVE_INFINITY
  return value < low ? Number.NEGATIVE_INFINITY : unit
}

/** The rounded value, unless rounding alone took it over an end of the domain: then that end. */
function keptInside(rounded: number, value: number, [low, high]: Domain): number {
  if (rounded > high && value <= high) return high
  return rounded < low && value >= low ? low : rounded
}

/**
 * A domain that can be divided by. Reversed ends are turned; equal, missing or infinite ends
 * give the fallback. `usable` is false where the host's domain had to be mended.
 */
export function saneDomain(
  domain: unknown,
  fallback: Domain = UNIT_DOMAIN,
): { readonly domain: Domain; readonly usable: boolean } {
  if (domain === undefined) return { domain: fallback, usable: true }
  const [a, b] = listLength(domain) === 2 ? (readList(domain) ?? []) : []
  if (typeof a !== 'number' || typeof b !== 'number') return { domain: fallback, usable: false }
  const span = b - a
  if (!Number.isFinite(span) || Math.abs(span) < Number.MIN_VALUE / Number.EPSILON) {
    return { domain: fallback, usable: false }
  }
  return span > 0 ? { domain: [a, b], usable: true } : { domain: [b, a], usable: false }
}

function clampDigits(digits: number): number {
  return Math.max(0, Math.min(300, digits))
}

function roundTo(value: number, digits: number): number {
  if (digits > 15) return value
  const factor = 10 ** digits
  const scaled = value * factor
  // Beyond 2^53 there are no decimals left to round.
  if (!Number.isSafeInteger(Math.round(scaled))) return value
  return Math.round(scaled) / factor + 0
}
