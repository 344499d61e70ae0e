import { scaleLinear } from 'd3-scale'

/** The least and the greatest value of a field, in the host's units; least first. */
export type Domain = readonly [number, number]

/** The domain of a field for which the host gives none: the unit scale. */
export const UNIT_DOMAIN: Domain = [0, 1]

/** A field's scale between the host's units and the unit scale. */
export interface FieldScale {
  readonly domain: Domain
  /** Host units to the unit scale, not clamped: a value outside the domain lies outside 0..1. */
  readonly toUnit: (value: number) => number
  /** The unit scale to host units, freed of rounding noise (12 significant digits of the domain's span). */
  readonly fromUnit: (unit: number) => number
  /**
   * Decimals that a value of this domain is written with, and that a position chosen by a pointer
   * is stated with: as many as tell a thousandth of the domain. 3 for 0..1, 2 for 0..10, 0 for 0..1000.
   */
  readonly decimals: number
  /** A value rounded to `decimals`, so that hosts store 5.39 and not 5.387755102. */
  readonly round: (value: number) => number
}

/** Makes a field's scale. The domain must be sane, see {@link saneDomain}. */
export function fieldScale(domain: Domain): FieldScale {
  const scale = scaleLinear().domain(domain).range([0, 1])
  const span = domain[1] - domain[0]
  // Far finer than any step: rounding takes away noise alone.
  const digits = clampDigits(-Math.floor(Math.log10(span)) + 10)
  const decimals = clampDigits(3 - Math.ceil(Math.log10(span) - 1e-9))
  return {
    domain,
    toUnit: (value) => scale(value),
    fromUnit: (unit) => roundTo(scale.invert(unit), digits),
    decimals,
    round: (value) => roundTo(value, decimals),
  }
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
  if (!Array.isArray(domain) || domain.length !== 2) return { domain: fallback, usable: false }
  const [a, b]: readonly unknown[] = domain
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
