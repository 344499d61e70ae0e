import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstCrossing } from './robustnessCrossing'

describe('the first crossing', () => {
  test.each([
    [0.2, 1, 0.7, 0.7],
    [0.9, 0, 0.7, 0.7],
    [0.2, 0.6, 0.7, undefined],
    [0.9, 0.8, 0.7, undefined],
    [0.7, 0.7, 0.7, undefined],
    [0, 1, 1, 1],
  ])('from %d to %d, with a border at %d', (from, to, border, expected) => {
    const found = firstCrossing((value) => value >= border, from, to)
    if (expected === undefined) expect(found).toBeUndefined()
    else expect(found).toBeCloseTo(expected, 11)
  })

  test('is the nearest of many, and lies behind its border, not before it', () => {
    const borders = fc.uniqueArray(
      fc.integer({ min: 1, max: 999 }).map((place) => place / 1000),
      { minLength: 1, maxLength: 9 },
    )
    fc.assert(
      fc.property(borders, fc.double({ min: 0, max: 1, noNaN: true }), (places, from) => {
        const find = (value: number) => places.filter((place) => value >= place).length
        const up = firstCrossing(find, from, 1)
        const next = Math.min(...places.filter((place) => place > from))
        expect(up ?? Number.POSITIVE_INFINITY).toBeCloseTo(next, 11)
        if (up !== undefined) expect(find(up)).not.toBe(find(from))
        const down = firstCrossing(find, from, 0)
        const before = Math.max(...places.filter((place) => place <= from))
        expect(down ?? Number.NEGATIVE_INFINITY).toBeCloseTo(before, 11)
        if (down !== undefined) expect(find(down)).not.toBe(find(from))
      }),
    )
  })

  test('into a region that is left again is seen where the region is wider than a look apart', () => {
    const narrow = (value: number) => value > 0.51 && value < 0.55
    expect(firstCrossing(narrow, 0.3, 0.9)).toBeCloseTo(0.51, 11)
    expect(firstCrossing(narrow, 0.9, 0.3)).toBeCloseTo(0.55, 11)
  })

  test('into a region thinner than that is not, unless the way ends in it', () => {
    const thin = (value: number) => value > 0.501 && value < 0.52
    expect(firstCrossing(thin, 0.3, 0.9)).toBeUndefined()
    expect(firstCrossing(thin, 0.3, 0.515)).toBeCloseTo(0.501, 11)
  })
})
