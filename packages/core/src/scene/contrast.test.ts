import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, linearChannels } from './contrast'

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#FFFFFF', 'rgb(255, 255, 255)', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#FFFFFFff', 4.54],
    ['rgb(255, 0, 0)', '#000000', 5.25],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
  })

  it('is the same in either order, and 1 to 21', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one))
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1)
        expect(contrast(one, other)).toBeLessThanOrEqual(21)
      }),
    )
  })

  it.each(['red', '#fff', '#ffffff80', 'rgb(0, 0, 0, 0.5)', 'rgba(0, 0, 0, 0)', ''])(
    'refuses %s, which is no solid colour that it can read',
    (colour) => {
      expect(() => contrast(colour, '#000000')).toThrow(RangeError)
    },
  )
})

it('linearChannels gives light, not what is stored', () => {
  expect(linearChannels('#ff0080')).toEqual([1, 0, expect.closeTo(0.2159, 4)])
})
