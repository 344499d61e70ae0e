import type { Coordinate } from '../../model/position'
import { wholeParts } from '../../spaces/wholeParts'
import type { Coding, CodingProblem } from '../defineFigure'
import { forcesWith, sharesOf } from './forces'

/**
 * Forces as shares in per cent, and shares as forces with the same total. Forces are >= 0, not all
 * 0, and have no upper bound.
 */
export const forceShares: Coding = {
  domain: [0, 100],
  toCoordinates,
  toValues: (shares, before) => forcesWith(shares, before.map(numberOf)),
  rounded: (shares, decimals) => {
    const parts = 100 * 10 ** decimals
    const whole = wholeParts(
      shares.map((share) => numberOf(share) / 100),
      parts,
    )
    return whole.map((part) => part / 10 ** decimals)
  },
}

function toCoordinates(values: readonly Coordinate[]): readonly Coordinate[] | CodingProblem {
  const missing = axesWhere(values, (value) => value === null)
  if (missing.length > 0) return { code: 'value-missing', axes: missing }
  const negative = axesWhere(values, (value) => value !== null && value < 0)
  if (negative.length > 0) return { code: 'value-negative', axes: negative }
  return sharesOf(values.map(numberOf)) ?? { code: 'forces-all-zero', axes: [] }
}

function axesWhere(
  values: readonly Coordinate[],
  is: (value: Coordinate) => boolean,
): readonly number[] {
  return values.flatMap((value, axis) => (is(value) ? [axis] : []))
}

function numberOf(value: Coordinate): number {
  return value ?? 0
}
