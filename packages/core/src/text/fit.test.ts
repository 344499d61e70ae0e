import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from './fit'
import { graphemes } from './graphemes'
import { measureByTable, type MeasureText, type TextFont } from './measure'
import { anyText } from './testing/anyText'

const font: TextFont = { sizePx: 12, weight: 400 }
/** Ten pixels for every code unit, so that expected texts can be counted. */
const tens: MeasureText = (text) => text.length * 10

/** What a text can be cut to between graphemes. */
const beginnings = (text: string) => {
  const parts = graphemes(text)
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join(''))
}
/** Without the signs at the end that go when a text is cut. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+$/u, '')

describe('fitText', () => {
  it.each([
    ['Gemensam växel', 140, 'Gemensam växel'],
    ['Gemensam växel', 139, 'Gemensam väx…'],
    ['Gemensam växel', 100, 'Gemensam…'],
    ['Gemensam växel', 20, 'G…'],
    ['Gemensam växel', 19, ''],
    ['Gemensam växel', 0, ''],
    ['Gemensam växel', Number.NaN, ''],
    ['Gemensam växel', Number.POSITIVE_INFINITY, 'Gemensam växel'],
    ['', 100, ''],
  ])('%s in %d px: %s', (text, maxWidthPx, expected) => {
    expect(fitText(text, maxWidthPx, font, tens)).toBe(expected)
  })

  it('never is wider than asked, and cuts between graphemes', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.lorem(), anyText),
        fc.double({ min: 1, max: 400, noNaN: true }),
        (text, max) => {
          const fitted = fitText(text, max, font, measureByTable)
          expect(measureByTable(fitted, font)).toBeLessThanOrEqual(max)
          const kept = fitted === text ? text : fitted.replace(/…$/, '')
          expect(text.startsWith(kept)).toBe(true)
          expect(beginnings(text).map(bare)).toContain(bare(kept))
        },
      ),
    )
  })

  it('looks at no more of a long text than can fit', () => {
    const looked: number[] = []
    const counting: MeasureText = (text) => {
      looked.push(text.length)
      return tens(text, font)
    }
    const fitted = fitText('lång'.repeat(2500), 200, font, counting)
    expect(fitted).toBe('långlånglånglånglån…')
    expect(Math.max(...looked)).toBeLessThanOrEqual(64)
    expect(looked.length).toBeLessThan(12)
  })
})
