import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byCell } from './byCell'

const IDS = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
]
const unit = fc.double({ min: 0, max: 1, noNaN: true })

describe('byCell', () => {
  const partition = byCell(IDS)

  test('borders-regions-tile: every position lies in one cell, inside its outline', () => {
    fc.assert(
      fc.property(unit, unit, (x, y) => {
        const outline = partition.outlineOf(partition.regionOf([x, y]))
        const [xs, ys] = [outline.map(([a]) => a ?? 0), outline.map(([, b]) => b ?? 0)]
        expect(x).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-9)
        expect(x).toBeLessThanOrEqual(Math.max(...xs) + 1e-9)
        expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 1e-9)
        expect(y).toBeLessThanOrEqual(Math.max(...ys) + 1e-9)
      }),
    )
  })

  test('ids are read from the top row down, from the low end of axis 0', () => {
    expect(partition.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(partition.regionOf([0, 1])).toBe('a')
    expect(partition.regionOf([1, 1])).toBe('c')
    expect(partition.regionOf([0, 0])).toBe('d')
    expect(partition.regionOf([0.5, 0.25])).toBe('e')
  })

  test('what lies outside counts as at the edge, and no number as at 0', () => {
    expect(partition.regionOf([-3, 9])).toBe('a')
    expect(partition.regionOf([9, -3])).toBe('f')
    expect(partition.regionOf([Number.NaN, null])).toBe('d')
  })

  test('an unknown cell has no outline; rows of different lengths are a developer’s mistake', () => {
    expect(partition.outlineOf('x')).toEqual([])
    expect(() => byCell([['a'], ['b', 'c']])).toThrow(TypeError)
  })
})
