import { describe, expect, test } from 'vitest'
import { MARK_SHAPES, markPath } from './symbol'

const at = { xPx: 100, yPx: 50 }
const numbersOf = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

describe('markPath', () => {
  test.each(MARK_SHAPES)('%s is a closed outline around its point, in absolute pixels', (shape) => {
    const path = markPath(shape, at, 10)
    expect(path).toMatch(/^M.*Z$/)
    expect(path).not.toMatch(/NaN|[a-z]/)
    if (shape === 'circle') return
    const numbers = numbersOf(path)
    const xs = numbers.filter((_, index) => index % 2 === 0)
    const ys = numbers.filter((_, index) => index % 2 === 1)
    expect(Math.min(...xs)).toBeCloseTo(200 - Math.max(...xs), 6)
    expect([Math.min(...xs) < 100, Math.min(...ys) < 50, Math.max(...ys) > 50]).toEqual([
      true,
      true,
      true,
    ])
    for (const reach of [Math.max(...xs) - 100, 50 - Math.min(...ys)]) {
      expect(reach).toBeGreaterThanOrEqual(8)
      expect(reach).toBeLessThanOrEqual(12)
    }
  })

  test('groups-shape-and-colour: no two shapes have one outline', () => {
    expect(new Set(MARK_SHAPES.map((shape) => markPath(shape, at, 10))).size).toBe(5)
  })

  test('numbers are rounded to hundredths, without -0', () => {
    expect(markPath('diamond', { xPx: 0, yPx: 1 / 3 }, 10)).toBe(
      'M0 -11.67L12 0.33L0 12.33L-12 0.33Z',
    )
  })
})
