import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byCell } from '../regions/byCell'
import { grid } from '../spaces/grid'
import { gridView } from './gridView'

const heights = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 8, max: 400 })),
  {
    minLength: 1,
    maxLength: 8,
  },
)
const unit = fc.double({ min: 0, max: 1, noNaN: true })

/** Rows of these heights, each with a name of its own height above its cells. */
function rowsOf(parts: readonly (readonly [namePx: number, cellPx: number])[]) {
  let topPx = 10
  return parts.map(([namePx, cellPx]) => {
    const row = { topPx, cellPx: topPx + namePx, bottomPx: topPx + namePx + cellPx }
    topPx = row.bottomPx
    return row
  })
}

describe('the view of a grid', () => {
  test('space-invert-is-inverse: from the middle of a cell to pixels and back', () => {
    fc.assert(
      fc.property(heights, unit, unit, fc.boolean(), (parts, x, y, mirror) => {
        const rows = rowsOf(parts)
        const frame = { xPx: 5, yPx: 10, widthPx: 300, heightPx: 500, mirror }
        const view = gridView(frame, rows)
        const position = grid(3, rows.length).clamp([x, y])
        const back = view.invert(view.project(position))
        expect(back[0]).toBeCloseTo(position[0] ?? 0, 9)
        expect(back[1]).toBeCloseTo(position[1] ?? 0, 9)
      }),
    )
  })

  test('roles-every-cell-takes-a-drop: every point of a row, its name included, is in that row', () => {
    fc.assert(
      fc.property(heights, unit, (parts, part) => {
        const rows = rowsOf(parts)
        const ids = rows.map((_, row) => [String(row)])
        const space = grid(1, rows.length)
        const view = gridView({ xPx: 0, yPx: 10, widthPx: 90, heightPx: 1, mirror: false }, rows)
        rows.forEach(({ topPx, bottomPx }, row) => {
          const yPx = topPx + 0.01 + (bottomPx - topPx - 0.02) * part
          const at = space.clamp(view.invert({ xPx: 45, yPx }))
          expect(byCell(ids).regionOf(at)).toBe(String(row))
        })
      }),
    )
  })

  test('beyond the grid is the nearest row, and a frame without width has its middle everywhere', () => {
    const rows = rowsOf([
      [0, 50],
      [10, 50],
    ])
    const view = gridView({ xPx: 0, yPx: 10, widthPx: 0, heightPx: 110, mirror: false }, rows)
    const space = grid(1, 2)
    expect(space.clamp(view.invert({ xPx: 9, yPx: -500 }))).toEqual([0.5, 0.75])
    expect(space.clamp(view.invert({ xPx: 9, yPx: 5000 }))).toEqual([0.5, 0.25])
  })
})
