import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { fieldScale } from '../scales/domain'
import { diagnosticText } from './diagnosticText'
import { readTyped } from './typed'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

describe('readTyped', () => {
  test.each<[string, number]>([
    ['7', 7],
    ['7,5', 7.5],
    ['7.5', 7.5],
    [',5', 0.5],
    [' 3 ', 3],
    ['1,234', 1.234],
    ['0', 0],
    ['10', 10],
    ['-0', 0],
  ])('fields-typed-either-way: %j is %d, with a comma or a point', (text, value) => {
    expect(readTyped(text, [0, 10])).toEqual({ value })
  })

  test.each<[string, 'unreadable' | 'outside']>([
    ['', 'unreadable'],
    [' ', 'unreadable'],
    ['sju', 'unreadable'],
    ['0x1', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['1e999', 'unreadable'],
    ['10,01', 'outside'],
    ['\u22121', 'outside'],
    ['1e5', 'outside'],
  ])('fields-typed-either-way: %j is %s', (text, problem) => {
    expect(readTyped(text, [0, 10])).toEqual({ problem })
  })

  test('fields-typed-either-way: what a figure writes can be typed again, in either language', () => {
    const value = fc
      .integer({ min: -9_999_999, max: 9_999_999 })
      .map((thousandth) => thousandth / 1000)
    fc.assert(
      fc.property(value, fc.constantFrom('sv', 'en'), (number, locale) => {
        const text = createTexts([], { locale }).number(number, 3)
        // An English thousand and a Swedish decimal look alike, and the decimal is what is meant.
        fc.pre(locale === 'sv' || Math.abs(number) < 1000)
        expect(readTyped(text, [-10_000, 10_000])).toEqual({ value: number + 0 })
      }),
    )
  })

  test('a domain of the host’s own', () => {
    expect(readTyped('-2,5', fieldScale([-3, 3]).domain)).toEqual({ value: -2.5 })
    expect(readTyped('3,1', fieldScale([-3, 3]).domain)).toEqual({ problem: 'outside' })
  })
})

describe('diagnosticText', () => {
  const texts = createTexts([engineTexts, complexity.texts], { locale: 'en' })
  const at = { severity: 'warning', row: 4, id: 'S05', field: 'innovationComplexity' } as const

  test('words-diagnostics: a field that is an axis is called by the axis’s name', () => {
    expect(
      diagnosticText({ ...at, code: 'value-not-a-number', value: 'mycket' }, texts, complexity),
    ).toBe('Innovation complexity: “mycket” is not a number')
    expect(diagnosticText({ ...at, code: 'value-missing' }, texts)).toBe(
      'innovationComplexity is missing',
    )
    expect(diagnosticText({ ...at, code: 'value-missing', field: 'size' }, texts, complexity)).toBe(
      'size is missing',
    )
  })

  test('words-diagnostics: limits and ids are filled in as the language writes them', () => {
    expect(
      diagnosticText({ code: 'too-many-rows', severity: 'error', limit: 1_000_000 }, texts),
    ).toBe('too many rows: at most 1,000,000 rows can be shown')
    expect(
      diagnosticText({ ...at, code: 'id-duplicate', field: 'id', value: 'S', id: 'S~2' }, texts),
    ).toBe('id “S” stands on several rows; the later one is called S~2')
  })

  test('words-placeholders-once: what stood in a cell is never taken for a placeholder', () => {
    expect(
      diagnosticText({ ...at, code: 'value-not-a-number', value: '{field}' }, texts, complexity),
    ).toContain('“{field}”')
  })
})
