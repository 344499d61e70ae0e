import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureByTable, type TextFont } from './measure'
import { anyText } from './testing/anyText'

const font: TextFont = { sizePx: 10, weight: 400 }

describe('measureByTable', () => {
  it.each([
    ['an ideograph fills its square', '漢', 10],
    ['a combining mark adds nothing', 'a\u0301', measureByTable('a', font)],
    ['a letter with a ring is as wide as without', 'å', measureByTable('a', font)],
    ['a joined emoji is one picture', '👩‍❤️‍💋‍👩', 12.5],
    ['a skin tone adds nothing', '👍🏽', 12.5],
    ['a soft hyphen is not drawn', 'a\u00adb', measureByTable('ab', font)],
    ['nothing is nothing', '', 0],
  ])('%s', (_, text, expected) => {
    expect(measureByTable(text, font)).toBeCloseTo(expected, 9)
  })

  // Advance widths as Arial has them, in em.
  it.each([
    ['Byte av ekonomisystem', 10.559],
    ['Skolplattform', 5.835],
    ['Digital tvilling', 5.834],
  ])('is a little wider than Arial for %s, and not much', (text, arialEm) => {
    const ratio = measureByTable(text, font) / 10 / arialEm
    expect(ratio).toBeGreaterThanOrEqual(1)
    expect(ratio).toBeLessThan(1.15)
  })

  it('does not let an endless joined emoji pass for one picture', () => {
    expect(measureByTable(Array(100).fill('👩').join('\u200d'), font)).toBeGreaterThan(1000)
  })

  it('gives 0 for a size that is no size', () => {
    for (const sizePx of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(measureByTable('abc', { sizePx, weight: 400 })).toBe(0)
    }
  })

  it('is finite, grows with the size and with the weight', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const width = measureByTable(text, font)
        expect(Number.isFinite(width)).toBe(true)
        expect(measureByTable(text, { sizePx: 20, weight: 400 })).toBeCloseTo(2 * width, 6)
        expect(measureByTable(text, { sizePx: 10, weight: 700 })).toBeGreaterThanOrEqual(width)
      }),
    )
  })
})
