import { describe, expect, test } from 'vitest'
import { measureByTable } from '../text'
import { holderOf } from './holderOf'
import { regionTexts, type RegionTextsInput } from './regionTexts'
import { sizesFor } from './sizes'

const BOX = { xPx: 0, yPx: 0, widthPx: 600, heightPx: 400 }
const [TOP_LEFT, TOP_RIGHT] = [
  { xPx: 0, yPx: 0 },
  { xPx: 600, yPx: 0 },
]
const [BOTTOM_LEFT, BOTTOM_RIGHT] = [
  { xPx: 0, yPx: 400 },
  { xPx: 600, yPx: 400 },
]

/** The texts of a triangle that is half of a plot of 600 x 400. */
function half(
  corners: readonly { xPx: number; yPx: number }[],
  given: Partial<RegionTextsInput> = {},
) {
  return regionTexts({
    box: BOX,
    plot: BOX,
    holds: holderOf(corners),
    mirror: false,
    words: { name: 'Automatisera', count: '4 rutiner', reading: undefined },
    marks: [],
    sizes: sizesFor(600),
    measure: measureByTable,
    ...given,
  })
}

describe('texts of a region that is no rectangle', () => {
  test.each([
    ['upper left', [TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT], 'start', 'top'],
    ['upper right', [TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT], 'end', 'top'],
    ['lower left', [TOP_LEFT, BOTTOM_RIGHT, BOTTOM_LEFT], 'start', 'bottom'],
    ['lower right', [TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT], 'end', 'bottom'],
  ] as const)(
    'drawing-texts-inside: the %s half has them in its right angle',
    (_, corners, anchor, side) => {
      const { name, count } = half(corners)
      expect([name?.textAnchor, count?.textAnchor]).toEqual([anchor, anchor])
      expect((name?.box.yPx ?? 200) < 200 ? 'top' : 'bottom').toBe(side)
      const holds = holderOf(corners)
      for (const text of [name, count]) expect(text && holds?.(text.box)).toBe(true)
    },
  )

  test('drawing-texts-inside: a long name takes two lines rather than leave the region', () => {
    const corners = [TOP_LEFT, { xPx: 300, yPx: 0 }, { xPx: 0, yPx: 200 }]
    const box = { ...BOX, widthPx: 300, heightPx: 200 }
    const words = { name: 'Ambitionen överstiger kraften', count: '', reading: undefined }
    const { name } = half(corners, { box, words })
    expect(name?.lines.length).toBe(2)
  })

  test('drawing-texts-inside: where nothing fits nothing is written', () => {
    const corners = [TOP_LEFT, { xPx: 60, yPx: 0 }, { xPx: 0, yPx: 40 }]
    const box = { ...BOX, widthPx: 60, heightPx: 40 }
    expect(half(corners, { box }).name).toBeUndefined()
  })
})
