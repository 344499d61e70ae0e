import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byCell } from '../regions/byCell'
import { grid } from './grid'

const sizes = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
const anything = fc.array(fc.option(fc.double(), { nil: null }), { maxLength: 4 })
const unit = fc.double({ min: 0, max: 1, noNaN: true })
const idsOf = (columns: number, rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => `${row}-${column}`),
  )

describe('grid', () => {
  test('space-clamp-keeps-inside: a position is the middle of a cell, and twice is once', () => {
    fc.assert(
      fc.property(sizes, anything, ([columns, rows], position) => {
        const space = grid(columns, rows)
        const once = space.clamp(position)
        expect(space.clamp(once)).toEqual(once)
        const [x, y] = once.map((value, axis) => (value ?? 0) * (axis === 0 ? columns : rows) - 0.5)
        expect(x).toBeCloseTo(Math.round(x ?? Number.NaN), 9)
        expect(y).toBeCloseTo(Math.round(y ?? Number.NaN), 9)
      }),
    )
  })

  test('borders-regions-tile: clamping takes no position into another cell', () => {
    fc.assert(
      fc.property(sizes, unit, unit, ([columns, rows], x, y) => {
        const partition = byCell(idsOf(columns, rows))
        const clamped = grid(columns, rows).clamp([x, y])
        expect(partition.regionOf(clamped)).toBe(partition.regionOf([x, y]))
      }),
    )
  })

  test('space-step-stays-inside: a step is one cell, a large one no farther, and every cell is reached', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(0.01, 0.1), ([columns, rows], amount) => {
        const space = grid(columns, rows)
        const partition = byCell(idsOf(columns, rows))
        const reached = new Set<string>()
        let at = space.clamp([0, 0])
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            reached.add(partition.regionOf(at))
            at = space.step(at, 0, row % 2 === 0 ? amount : -amount)
          }
          at = space.step(at, 1, amount)
        }
        expect(reached.size).toBe(columns * rows)
        expect(at).toEqual(space.clamp(at))
      }),
    )
  })

  test('space-directions: the first step is at the left and at the bottom', () => {
    const space = grid(3, 5)
    const frame = { xPx: 0, yPx: 0, widthPx: 300, heightPx: 500, mirror: false }
    expect(space.view(frame).project(space.clamp([0, 0]))).toEqual({ xPx: 50, yPx: 450 })
    const mirrored = space.view({ ...frame, mirror: true })
    expect(mirrored.project(space.clamp([0, 0]))).toEqual({ xPx: 250, yPx: 450 })
  })

  test('an axis set to an end goes to its outermost cell, the other axis stays', () => {
    const space = grid(3, 5)
    expect(space.adjust([0.5, 0.5], 0, 1)).toEqual([5 / 6, 0.5])
    expect(space.adjust([0.5, 0.5], 1, 0)).toEqual([0.5, 0.1])
  })

  test.each([
    [0, 3],
    [3, 0],
    [Number.NaN, 1],
  ])('a grid of %d by %d is a developer’s mistake', (columns, rows) => {
    expect(() => grid(columns, rows)).toThrow(RangeError)
  })
})
