import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureByTable, type MeasureText, type TextFont } from './measure'
import { anyText } from './testing/anyText'
import { wrapText } from './wrap'

const font: TextFont = { sizePx: 12, weight: 400 }
const tens: MeasureText = (text) => text.length * 10
const wrap = (text: string, maxWidthPx: number, maxLines: number) =>
  wrapText(text, { maxWidthPx, maxLines, font, measure: tens })

describe('wrapText', () => {
  it.each([
    ['fits on one line', 'Smart bevattning', 160, 2, ['Smart bevattning']],
    ['breaks at a space', 'Smart bevattning', 150, 2, ['Smart', 'bevattning']],
    ['breaks after a hyphen', 'Gemensam IT-nämnd', 120, 2, ['Gemensam IT-', 'nämnd']],
    ['does not leave one letter before a hyphen', 'Ny e-tjänst', 60, 3, ['Ny', 'e-tjä-', 'nst']],
    ['breaks after a slash', 'Wide/narrow', 60, 2, ['Wide/', 'narrow']],
    [
      'breaks at a soft hyphen and shows it',
      'läkemedels\u00adlistor',
      120,
      2,
      ['läkemedels-', 'listor'],
    ],
    ['hides a soft hyphen that is not needed', 'läke\u00admedel', 120, 2, ['läkemedel']],
    [
      'breaks a long compound only where it must',
      'Ny försörjningsstöd',
      100,
      3,
      ['Ny', 'försörjni-', 'ngsstöd'],
    ],
    [
      'ends the last line with an ellipsis',
      'Byte av ekonomisystem',
      90,
      2,
      ['Byte av', 'ekonomis…'],
    ],
    ['cuts a compound on the last line', 'försörjningsstöd', 100, 1, ['försörjni…']],
    ['breaks between ideographs without a hyphen', '漢字漢字漢', 30, 2, ['漢字漢', '字漢']],
    ['keeps a sign with the ideograph before it', '漢字漢。字', 30, 2, ['漢字', '漢。字']],
    ['puts no hyphen into a number', '1234567', 50, 2, ['12345', '67']],
    ['has no lines for no text', '', 100, 2, []],
    ['has no lines for white space, whatever its width', '\u2000 \u3000\u00a0', 100, 2, []],
    ['breaks at wide spaces', 'Smart\u2003bevattning', 150, 2, ['Smart', 'bevattning']],
    [
      'keeps what a no-break space holds together',
      'ca 10\u00a0000 kr',
      70,
      2,
      ['ca', '10\u00a0000…'],
    ],
    ['has no lines without room', 'abc', 0, 2, []],
    ['has no lines when none are allowed', 'abc', 100, 0, []],
    ['has no lines when not one grapheme fits', 'abc', 5, 2, []],
  ])('%s', (_, text, maxWidthPx, maxLines, expected) => {
    expect(wrap(text, maxWidthPx, maxLines)).toEqual(expected)
  })

  it(
    'keeps to the width and the number of lines, and to the order of the text',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.lorem({ maxCount: 20 }), anyText),
          fc.double({ min: 1, max: 300, noNaN: true }),
          fc.integer({ min: 1, max: 4 }),
          (text, maxWidthPx, maxLines) => {
            const lines = wrapText(text, { maxWidthPx, maxLines, font, measure: measureByTable })
            expect(lines.length).toBeLessThanOrEqual(maxLines)
            for (const line of lines) {
              expect(line).not.toBe('')
              expect(measureByTable(line, font)).toBeLessThanOrEqual(maxWidthPx + 1e-6)
            }
            const bare = (value: string) => value.replace(/[\s\-\u00ad…]/gu, '')
            expect(bare(text).startsWith(bare(lines.join('')))).toBe(true)
          },
        ),
        { numRuns: 500 },
      )
    },
  )

  it('measures no more of a long text than can be shown', () => {
    let measured = 0
    const counting: MeasureText = (text) => {
      measured += text.length
      return tens(text, font)
    }
    const lines = wrapText('mycket '.repeat(1500), {
      maxWidthPx: 150,
      maxLines: 2,
      font,
      measure: counting,
    })
    expect(lines).toEqual(['mycket mycket', 'mycket mycket…'])
    expect(measured).toBeLessThan(1000)
  })
})
