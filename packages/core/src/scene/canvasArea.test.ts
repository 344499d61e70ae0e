import { describe, expect, it } from 'vitest'
import type { DrawnMark } from '../layout/drawnMarks'
import { sizesFor } from '../layout/sizes'
import { canvasArea, canvasPixels } from './canvasArea'

const sizes = sizesFor(720)
const mark = (xPx: number, radiusPx: number): DrawnMark => ({
  id: String(xPx),
  ids: [String(xPx)],
  xPx,
  yPx: 10,
  radiusPx,
  shape: 'diamond',
  tone: 0,
  count: 1,
  outside: false,
  path: 'M0 0',
})

describe('canvasArea', () => {
  it('covers the largest mark wherever it goes, and does not change when marks move', () => {
    const area = canvasArea({ marks: [mark(5, 20)], sizes, widthPx: 300, heightPx: 200 })
    expect(area.xPx).toBeLessThanOrEqual(-24)
    expect(area.xPx + area.widthPx).toBeGreaterThanOrEqual(324)
    expect(area.yPx + area.heightPx).toBeGreaterThanOrEqual(224)
    expect(canvasArea({ marks: [mark(299, 20)], sizes, widthPx: 300, heightPx: 200 })).toEqual(area)
  })
})

describe('canvasPixels', () => {
  it('are as many as the screen has, in whole numbers', () => {
    expect(canvasPixels(1081, 715)).toEqual({ width: 1081, height: 715 })
    expect(canvasPixels(300.7, 200.2)).toEqual({ width: 300, height: 200 })
  })

  it('stay within what browsers can, in the same proportion', () => {
    const { width, height } = canvasPixels(20_000, 10_000)
    expect(Math.max(width, height)).toBeLessThanOrEqual(8192)
    expect(width * height).toBeLessThanOrEqual(2 ** 24)
    expect(width / height).toBeCloseTo(2, 2)
  })

  it.each([
    [0, 100],
    [100, -1],
    [Number.NaN, 100],
    [100, Number.POSITIVE_INFINITY],
  ])('are none for %d by %d', (width, height) => {
    expect(canvasPixels(width, height)).toEqual({ width: 0, height: 0 })
  })
})
