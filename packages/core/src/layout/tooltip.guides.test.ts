import { describe, expect, test } from 'vitest'
import { measureByTable } from '../text'
import type { LinePx } from './figureLayout'
import { sizesFor } from './sizes'
import { layOutTooltip } from './tooltip'

const line = (x1Px: number, y1Px: number, x2Px: number, y2Px: number): LinePx => ({
  x1Px,
  y1Px,
  x2Px,
  y2Px,
})

/** The tooltip of a mark in a drawing of 800 x 600. */
function boxAt(xPx: number, yPx: number, guides?: readonly LinePx[]) {
  return layOutTooltip({
    words: { title: 'Skolplattform', lines: ['Innovationskraft 6', 'Innovationsambition 7,75'] },
    mark: { xPx, yPx, radiusPx: 6 },
    bounds: { xPx: 0, yPx: 0, widthPx: 800, heightPx: 600 },
    guides,
    sizes: sizesFor(800),
    measure: measureByTable,
  }).box
}

describe('a tooltip and guides', () => {
  test('capacity-ways-drawn: without guides, and with none in its way, it stands above', () => {
    const plain = boxAt(400, 300)
    expect(plain.yPx + plain.heightPx).toBeLessThan(300)
    expect(boxAt(400, 300, [line(400, 300, 400, 500), line(400, 300, 700, 300)])).toEqual(plain)
  })

  test('capacity-ways-drawn: below where a guide goes up, with the other one going left', () => {
    const box = boxAt(400, 300, [line(400, 300, 400, 100), line(400, 300, 100, 300)])
    expect(box.yPx).toBeGreaterThan(300)
  })

  test('capacity-ways-drawn: beside the mark at the top edge, where the guide goes down', () => {
    const box = boxAt(400, 20, [line(400, 20, 400, 300)])
    expect(box.xPx > 400 || box.xPx + box.widthPx < 400).toBe(true)
    expect(box.yPx).toBeGreaterThanOrEqual(0)
  })

  test('capacity-ways-drawn: where every place hides something it stays where it would stand', () => {
    const around = [line(0, 300, 800, 300), line(400, 0, 400, 600)]
    const box = boxAt(400, 300, around)
    expect(box.xPx).toBeGreaterThanOrEqual(0)
    expect(box.xPx + box.widthPx).toBeLessThanOrEqual(800)
  })
})
