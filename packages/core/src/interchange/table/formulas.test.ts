import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DecimalSign } from '../../model/numbers'
import { withMark, withoutMark, wouldRun } from './formulas'

const signs = fc.constantFrom<DecimalSign>(',', '.')

describe('text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '-',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d1',
    '\uff20a',
    '-1e5x',
    '\t-5',
  ])('%j gets a mark', (text) => {
    expect(withMark(text, ',')).toBe(`'${text}`)
    expect(wouldRun(text, ',')).toBe(true)
  })

  test.each([
    '-0,5',
    '-0.5',
    '+5',
    '-12',
    '-1 234,5',
    '-1E+05',
    'a=1',
    ' =1',
    '5-2',
    "'",
    "'x",
    '',
    '\u22125',
  ])('%j is left alone', (text) => {
    expect(withMark(text, ',')).toBe(text)
    expect(wouldRun(text, ',')).toBe(false)
  })

  test('a mark that was there already gets one more, and the reader takes one off', () => {
    expect(withMark("'=1", ',')).toBe("''=1")
    expect(withoutMark("''=1")).toBe("'=1")
    expect(withMark("'-0,5", ',')).toBe("''-0,5")
  })

  test('every text comes back', { timeout: 20_000 }, () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n\uff1d0,5.a ") }),
    )
    fc.assert(
      fc.property(texts, signs, (text, sign) => {
        const safe = withMark(text, sign)
        expect(withoutMark(safe)).toBe(text)
        expect(wouldRun(safe, sign)).toBe(false)
      }),
    )
  })
})
