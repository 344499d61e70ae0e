import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Border, BORDER_TOLERANCE, BORDERS, isBeyond } from './classify'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

describe('isBeyond', () => {
  test.each<[Border, boolean]>([
    ['split', true],
    ['band', false],
    ['heavy', false],
    ['light', true],
    ['majority', false],
    ['tension', true],
    ['lean', false],
  ])(
    'borders-one-table: exactly on a border of kind %s is on its higher side: %s',
    (border, on) => {
      expect(isBeyond(border, 0.5, 0.5)).toBe(on)
      expect(isBeyond(border, 0.5 + 1e-6, 0.5)).toBe(true)
      expect(isBeyond(border, 0.5 - 1e-6, 0.5)).toBe(false)
    },
  )

  test('borders-one-table: every kind of border is in the table above', () => {
    expect(Object.keys(BORDERS).sort()).toEqual([
      'band',
      'heavy',
      'lean',
      'light',
      'majority',
      'split',
      'tension',
    ])
  })

  test('borders-tolerance: what differs from a border by rounding alone is on it', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(isBeyond('band', 0.1 + 0.2, 0.3)).toBe(false)
    expect(isBeyond('split', 0.3, 0.1 + 0.2)).toBe(true)
    expect(BORDER_TOLERANCE).toBe(1e-9)
  })

  test('borders-tolerance: every gap of exactly 0.15 on a grid of 0.01 is on the border of the band', () => {
    for (let step = 0; step <= 85; step++) {
      expect(isBeyond('band', (step + 15) / 100 - step / 100, 0.15)).toBe(false)
    }
  })

  test('borders-one-table: NaN is on no higher side', () => {
    for (const border of Object.keys(BORDERS)) {
      expect(isBeyond(border as Border, Number.NaN, 0.5)).toBe(false)
    }
  })

  test('borders-one-table: a value is beyond exactly the borders below it', () => {
    const values = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom<Border>('split', 'band'), values, values, (border, value, at) => {
        fc.pre(Math.abs(value - at) > 2 * BORDER_TOLERANCE)
        expect(isBeyond(border, value, at)).toBe(value > at)
      }),
    )
  })
})
