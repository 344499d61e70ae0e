import { describe, expect, test } from 'vitest'
import { demandSilence } from '../server/testing/silence'
import { cellsOf, expectSound, marksIn, notPlacedIn, shown } from './testing/shown'

demandSilence()

const GOOD = { id: 'good', label: 'Good', organisationalComplexity: 0.4, innovationComplexity: 0.6 }
const odd = (value: unknown) => ({ ...GOOD, id: 'odd', label: 'Odd', innovationComplexity: value })

const REFUSED = [
  ['NaN', Number.NaN, 'value-not-finite'],
  ['Infinity', Number.POSITIVE_INFINITY, 'value-not-finite'],
  ['-Infinity', Number.NEGATIVE_INFINITY, 'value-not-finite'],
  ['null', null, 'value-missing'],
  ['""', '', 'value-missing'],
  ['undefined', undefined, 'value-missing'],
  ['" "', ' ', 'value-missing'],
  ['"half"', 'half', 'value-not-a-number'],
  ['"0x10"', '0x10', 'value-not-a-number'],
  ['"Infinity"', 'Infinity', 'value-not-a-number'],
  ['"1e400"', '1e400', 'value-not-finite'],
  ['true', true, 'value-wrong-type'],
  ['false', false, 'value-wrong-type'],
  ['a date', new Date(0), 'value-wrong-type'],
  ['[0.5]', [0.5], 'value-wrong-type'],
  ['{}', {}, 'value-wrong-type'],
  ['an object that says 0.5', { valueOf: () => 0.5 }, 'value-wrong-type'],
  ['1n', 1n, 'value-wrong-type'],
  ['a symbol', Symbol('half'), 'value-wrong-type'],
  ['a function', () => 0.5, 'value-wrong-type'],
] as const

describe.each(REFUSED)('as a coordinate %s', (_, value, code) => {
  test('is not placed, with the reason, and nothing is drawn at zero', () => {
    const { container, diagnostics } = shown({ data: [GOOD, odd(value)], locale: 'en' })
    expect(marksIn(container)).toEqual(['good'])
    expect(cellsOf(container, 'odd')).toBeUndefined()
    expect(notPlacedIn(container)).toEqual([expect.stringMatching(/^Row 2, Odd: Innovation comp/)])
    expect(container.textContent).toContain('1 initiative is not placed')
    expect(diagnostics()).toEqual([
      expect.objectContaining({ code, row: 1, id: 'odd', field: 'innovationComplexity' }),
    ])
    // A text that is no number is repeated to the reader, in quotation marks.
    expectSound(container, typeof value === 'string')
  })
})

const READ = [
  ['"0,5"', '0,5', [0, 1], '0.5'],
  ['"0.5"', '0.5', [0, 1], '0.5'],
  ['",5"', ',5', [0, 1], '0.5'],
  ['a minus of U+2212', '\u22120,5', [-1, 1], '-0.5'],
  ['groups behind NBSP', '1\u00a0234,5', [0, 2000], '1,235'],
  ['groups behind U+202F', '1\u202f234,5', [0, 2000], '1,235'],
] as const

test.each(READ)('as a coordinate %s is parsed', (_, text, range, written) => {
  const { container, diagnostics } = shown({
    data: [{ ...GOOD, innovationComplexity: range[1] }, odd(text)],
    domain: { innovationComplexity: range },
    locale: 'en',
  })
  expect(cellsOf(container, 'odd')?.[2]).toBe(written)
  expect(diagnostics()).toEqual([])
})

test('"1,234" alone in its column is a diagnostic, never a guess', () => {
  const { container, diagnostics } = shown({ data: [odd('1,234')], locale: 'en' })
  expect(marksIn(container)).toEqual([])
  expect(diagnostics()).toEqual([
    expect.objectContaining({ code: 'value-ambiguous', row: 0, field: 'innovationComplexity' }),
  ])
})

const OUTSIDE = [
  ['1.7', 1.7, /^1\.7$/],
  ['-3', -3, /^-3$/],
  ['1e308', 1e308, /^100(,000){102}$/],
] as const

test.each(OUTSIDE)(
  'outside the domain: %s is drawn at the edge, marked, and kept',
  (_, value, written) => {
    const { container, diagnostics } = shown({ data: [GOOD, odd(value)], locale: 'en' })
    const outside = [...container.querySelectorAll('[data-kv-marks] [data-kv-outside]')]
    expect(outside.map((mark) => mark.getAttribute('data-kv-mark'))).toEqual(['odd'])
    expect(cellsOf(container, 'odd')?.[2]).toMatch(written)
    expect(diagnostics()).toEqual([
      expect.objectContaining({ code: 'value-outside-domain', row: 1, id: 'odd' }),
    ])
    expectSound(container, false)
  },
)

test('-0 is 0, inside, without a word', () => {
  const { container, diagnostics } = shown({ data: [odd(-0)], locale: 'en' })
  expect(cellsOf(container, 'odd')?.[2]).toBe('0')
  expect(container.querySelector('[data-kv-outside]')).toBeNull()
  expect(diagnostics()).toEqual([])
})
