import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from './fit'
import { graphemes } from './graphemes'
import { measureByTable, type MeasureText, type TextFont } from './measure'

const font: TextFont = { sizePx: 12, weight: 400 }
/** Ten pixels for every code unit, so that expected texts can be counted. */
const tens: MeasureText = (text) => text.length * 10

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

  it('never is wider than asked, and cuts between graphemes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.double({ min: 1, max: 400, noNaN: true }),
        (text, max) => {
          const fitted = fitText(text, max, font, measureByTable)
          expect(measureByTable(fitted, font)).toBeLessThanOrEqual(max)
          if (fitted !== text && fitted !== '') {
            const kept = fitted.slice(0, -1)
            expect(text.startsWith(kept)).toBe(true)
            expect(graphemes(text).slice(0, graphemes(kept).length).join('')).toBe(kept)
          }
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
