import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceText } from './balance'
import { measureByTable, type MeasureText, type TextFont } from './measure'

const font: TextFont = { sizePx: 12, weight: 400 }
const tens: MeasureText = (text) => text.length * 10
const room = (maxWidthPx: number, maxLines: number) => ({
  maxWidthPx,
  maxLines,
  font,
  measure: tens,
})

describe('balanceText', () => {
  it.each([
    ['one line where it fits', 'Gemensam växel', 140, 2, 1, ['Gemensam växel']],
    [
      'two lines of like length',
      'Säker digital kommunikation (SDK)',
      300,
      2,
      1,
      ['Säker digital', 'kommunikation (SDK)'],
    ],
    ['more lines when asked', 'Gemensam växel', 140, 2, 2, ['Gemensam', 'växel']],
    ['nothing when there is no place to break', 'Skolplattform', 140, 2, 2, undefined],
    ['nothing when the text does not fit', 'Säker digital kommunikation', 100, 2, 1, undefined],
    ['nothing for an empty text', '', 100, 2, 1, undefined],
    [
      'a compound broken where it must be',
      'kommunikationerna',
      100,
      2,
      1,
      ['kommunika-', 'tionerna'],
    ],
  ])('%s', (_, text, maxWidthPx, maxLines, minLines, expected) => {
    expect(balanceText(text, room(maxWidthPx, maxLines), minLines)).toEqual(expected)
  })

  it('holds the whole text within the width', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 12 }),
        fc.integer({ min: 120, max: 400 }),
        (text, maxWidthPx) => {
          const lines = balanceText(text, {
            maxWidthPx,
            maxLines: 3,
            font,
            measure: measureByTable,
          })
          if (lines === undefined) return
          expect(lines.join(' ')).toBe(text)
          for (const line of lines)
            expect(measureByTable(line, font)).toBeLessThanOrEqual(maxWidthPx + 1e-6)
        },
      ),
    )
  })
})
