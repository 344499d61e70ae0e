import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldScale } from './domain'
import { roundedToward } from './roundedToward'

describe('roundedToward', () => {
  test.each<[readonly [number, number], number, 1 | -1, number]>([
    [[0, 10], 5.833333, 1, 5.84],
    [[0, 10], 5.833333, -1, 5.83],
    [[0, 10], 5.83, 1, 5.83],
    [[0, 10], 5.83, -1, 5.83],
    [[0, 10], 0.1 + 0.2, 1, 0.3],
    [[0, 1], 0.85, -1, 0.85],
    [[0, 1000], 57.2, 1, 58],
    [[-3, 3], -1.2341, -1, -1.235],
    [[0, 2 / 3], 2 / 3, 1, 2 / 3],
    [[0, 10], 12, 1, 10],
    [[0, 10], -1, -1, 0],
  ])('capacity-way-back-holds: on %j, %d goes to %d: %d', (domain, value, direction, expected) => {
    expect(roundedToward(fieldScale(domain), value, direction)).toBe(expected)
  })

  test('capacity-way-back-holds: never short of the value, never a whole step beyond it, never outside', () => {
    const anyValue = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(anyValue, fc.constantFrom<1 | -1>(1, -1), (value, direction) => {
        const stated = roundedToward(fieldScale([0, 10]), value, direction)
        expect((stated - value) * direction).toBeGreaterThan(-1e-7)
        expect(Math.abs(stated - value)).toBeLessThanOrEqual(0.01 + 1e-7)
        expect(stated).toBeGreaterThanOrEqual(0)
        expect(stated).toBeLessThanOrEqual(10)
      }),
    )
  })
})
