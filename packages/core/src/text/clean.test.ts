import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean'
import { anyText } from './testing/anyText'

const mixedText = fc.oneof(
  anyText,
  fc.string({
    unit: fc.constantFrom(
      ...'a \u0301\u200d\ufeff\u202e\u0000\u0958\u0344\u2028\uffffå\u00ad\u1100\u1161'.split(''),
      '\ud83d',
      '\ude00',
      '\u{1f3f4}',
      '\u{e0067}',
      '\u{e007f}',
    ),
  }),
)

describe('cleanText', () => {
  it.each([
    ['plain Swedish stays', 'Byte av e-postplattform', 'Byte av e-postplattform'],
    ['white space of every kind is folded', '  a\t\r\nb\u00a0\u2028c\u3000 ', 'a b c'],
    ['a byte order mark separates no words', '\ufeffa\ufeffb', 'ab'],
    ['control characters go', 'a\u0000b\u0007c\u001bd\u007fe\u0090f', 'abcdef'],
    ['a next line is white space', 'a\u0085b', 'a b'],
    ['lone surrogates go', 'a\ud83db\ude00c', 'abc'],
    ['pairs of surrogates stay', 'a😀b', 'a😀b'],
    [
      'overrides and isolates of direction go',
      '\u202ea\u202db\u2066c\u2069d\u202a\u202b\u202ce',
      'abcde',
    ],
    ['right-to-left text stays', 'שלום עולם', 'שלום עולם'],
    ['non-characters go', 'a\ufffeb\uffffc\ufdd0d\u{1ffff}e', 'abcde'],
    ['zero-width spaces go', 'a\u200bb\u2060c', 'abc'],
    ['soft hyphens stay', 'upp\u00addelad', 'upp\u00addelad'],
    ['decomposed letters are composed', 'a\u030a', 'å'],
    ['invisible copies of ASCII go', 'a\u{e0068}\u{e0069}b', 'ab'],
    [
      'a flag spelt with them stays',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['a joined emoji stays', '👩‍❤️‍💋‍👩', '👩‍❤️‍💋‍👩'],
    ['nothing to be seen is no text', ' \u200d\u00ad\u3164 ', ''],
    ['markup is text', '<b onclick="x()">&amp;', '<b onclick="x()">&amp;'],
    ['names of prototype members are text', '__proto__', '__proto__'],
  ])('%s', (_, value, expected) => {
    expect(cleanText(value)).toBe(expected)
  })

  it('thins marks to four on one base, joiners between them or not', () => {
    expect(cleanText(`q${'\u0323'.repeat(50)}b`)).toBe(`q${'\u0323'.repeat(4)}b`)
    expect([...cleanText(`q${'\u0323\u200d'.repeat(50)}`)]).toHaveLength(5)
  })

  const throwing = {
    toString() {
      throw new Error('no text')
    },
  }
  it.each([
    [12.5, '12.5'],
    [-0, '0'],
    [10n, '10'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [undefined, ''],
    [null, ''],
    [true, ''],
    [Symbol('s'), ''],
    [{}, ''],
    [['a'], ''],
    [() => 'a', ''],
    [throwing, ''],
  ])('reads a value of another kind, number %#', (value, expected) => {
    expect(cleanText(value)).toBe(expected)
  })

  it(
    'gives text that XML allows, that is trimmed and that cleaning leaves alone',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(mixedText, (value) => {
          const text = cleanText(value)
          expect(cleanText(text)).toBe(text)
          expect(text.trim()).toBe(text)
          expect(text).not.toMatch(/\p{Cc}|\p{Cs}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]| {2}/u)
          expect(text).not.toMatch(/\p{M}{5}/u)
        }),
        { numRuns: 1000 },
      )
    },
  )
})
