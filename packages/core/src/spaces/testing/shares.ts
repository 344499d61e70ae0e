import fc from 'fast-check'
import { expect } from 'vitest'
import type { Position } from '../../model/position'

const unit = fc.double({ min: 0, max: 1, noNaN: true })

/** Any three shares, corners and sides among them. */
export const anyShares: fc.Arbitrary<Position> = fc
  .tuple(...[0, 1, 2].map(() => fc.oneof(unit, fc.constantFrom(0, 0.5, 1))))
  .filter((parts) => parts.some((part) => part > 1e-3))
  .map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0)
    return parts.map((part) => part / whole)
  })

/** What is equal to a position but for rounding. */
export function near(position: Position, digits = 9): readonly number[] {
  return position.map((share) => expect.closeTo(share ?? Number.NaN, digits))
}

/** What three shares are together; NaN where one is no share. */
export function sumOf(position: Position): number {
  const isInside = position.length === 3 && position.every((share) => share !== null && share >= 0)
  return isInside ? position.reduce<number>((whole, share) => whole + (share ?? 0), 0) : Number.NaN
}
