import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forceShares } from './coding'
import { forcesWith, sharesOf } from './forces'

const force = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
)
const forces = fc.tuple(force, force, force).filter((three) => three.some((one) => one > 1e-3))
const tenths = fc
  .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
  .filter(([a, b]) => a + b <= 1000)
  .map(([a, b]) => [a / 10, b / 10, (1000 - a - b) / 10])
const total = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((sum, one) => sum + (one ?? 9), 0)

describe('shares of forces', () => {
  test.each([
    [
      [1, 1, 2],
      [25, 25, 50],
    ],
    [
      [0, 0, 0.001],
      [0, 0, 100],
    ],
    [
      [1e308, 1e308, 0],
      [50, 50, 0],
    ],
    [
      [5e-324, 5e-324, 0],
      [50, 50, 0],
    ],
  ])('coordination-shares: of %j are %j', (given, expected) => {
    const shares = sharesOf(given)
    expected.forEach((share, axis) => expect(shares?.[axis]).toBeCloseTo(share, 9))
  })

  test('coordination-shares: together they are 100, and none is below 0', () => {
    fc.assert(
      fc.property(forces, (given) => {
        const shares = sharesOf(given) ?? []
        expect(total(shares)).toBeCloseTo(100, 9)
        expect(shares.every((share) => share >= 0)).toBe(true)
      }),
    )
  })

  test('coordination-missing-is-not-placed: what is missing, below 0, or nothing at all', () => {
    const { toCoordinates } = forceShares
    expect(toCoordinates([1, null, 2])).toEqual({ code: 'value-missing', axes: [1] })
    expect(toCoordinates([-1, 3, -2])).toEqual({ code: 'value-negative', axes: [0, 2] })
    expect(toCoordinates([0, 0, 0])).toEqual({ code: 'forces-all-zero', axes: [] })
  })
})

describe('forces of shares', () => {
  test('coordination-total-is-kept: whatever the shares become', () => {
    fc.assert(
      fc.property(forces, tenths, (before, shares) => {
        const after = forcesWith(shares, before)
        expect(after.every((one) => one >= 0)).toBe(true)
        expect(Math.abs(total(after) / total(before) - 1)).toBeLessThan(1e-12)
        const said = sharesOf(after) ?? []
        shares.forEach((share, axis) => {
          expect(Math.abs((said[axis] ?? 9) - share)).toBeLessThan(0.02)
        })
      }),
    )
  })

  test('coordination-total-is-kept: shares that are not 100 together are taken in proportion', () => {
    expect(forcesWith([30, 30, 60], [1, 1, 2])).toEqual([1, 1, 2])
  })

  test.each<[string, readonly number[], readonly number[], readonly number[]]>([
    ['numbers stay short', [33.3, 33.3, 33.4], [6, 1, 3], [3.33, 3.33, 3.34]],
    ['nothing stays nothing', [66.7, 33.3, 0], [6, 1, 3], [6.67, 3.33, 0]],
    ['large ones are whole', [20, 30, 50], [1_000_000, 0, 0], [200_000, 300_000, 500_000]],
  ])('coordination-rounded-together: %s', (_, shares, before, after) => {
    expect(forcesWith(shares, before)).toEqual(after)
  })

  test('coordination-rounded-together: a force whose share stays keeps its last digit', () => {
    const before = [1.2345678, 2, 3]
    const [share = 0] = sharesOf(before) ?? []
    expect(forcesWith([share, 100 - share, 0], before)[0]).toBe(1.2345678)
    expect(forcesWith(sharesOf(before) ?? [], before)).toEqual(before)
  })

  test('coordination-rounded-together: shares rounded to tenths are still 100 together', () => {
    fc.assert(
      fc.property(forces, (given) => {
        const shares = sharesOf(given) ?? []
        const rounded = forceShares.rounded?.(shares, 1) ?? []
        expect(Math.round(total(rounded) * 10)).toBe(1000)
        rounded.forEach((share, axis) => {
          expect(share).toBe(Math.round((share ?? 9) * 10) / 10)
          expect(Math.abs((share ?? 9) - (shares[axis] ?? 99))).toBeLessThan(0.1 + 1e-9)
        })
      }),
    )
  })

  test('coordination-half-stays-half: one half of any short total is met exactly', () => {
    const short = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(short, short, fc.constantFrom(0, 10, 25, 33.3), (a, b, share) => {
        const after = forcesWith([50, share, 50 - share], [a, b, 0])
        const [half = 0] = sharesOf(after) ?? []
        expect(Math.abs(half - 50)).toBeLessThan(1e-9)
      }),
    )
  })

  test('forces as small and as great as numbers go change without a NaN', () => {
    for (const size of [5e-324, 1e-300, 1e300]) {
      const after = forcesWith([20, 30, 50], [size, size, 0])
      expect(after.every((one) => Number.isFinite(one) && one >= 0)).toBe(true)
    }
    expect(forcesWith([0, 0, 0], [1, 2, 3])).toEqual([1, 2, 3])
  })
})
