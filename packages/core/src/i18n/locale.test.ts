import { describe, expect, test } from 'vitest'
import { HOSTILE_VALUES } from '../placement/testing/hostile'
import { DEFAULT_LOCALE, resolveLocale } from './locale'

describe('resolveLocale', () => {
  test.each<[unknown, string, 'sv' | 'en', boolean]>([
    [undefined, 'sv', 'sv', true],
    [null, 'sv', 'sv', true],
    ['', 'sv', 'sv', true],
    ['sv', 'sv', 'sv', true],
    ['sv-SE', 'sv-SE', 'sv', true],
    ['sv_SE', 'sv-SE', 'sv', true],
    ['SV-fi', 'sv-FI', 'sv', true],
    [' en-GB ', 'en-GB', 'en', true],
    ['fi', 'fi', 'en', false],
    ['ar-u-nu-latn', 'ar-u-nu-latn', 'en', false],
    ['svenska!', 'en', 'en', false],
    ['  ', 'en', 'en', false],
    [7, 'en', 'en', false],
    [{}, 'en', 'en', false],
    [Symbol('sv'), 'en', 'en', false],
  ])('words-any-locale: %s', (given, locale, language, known) => {
    expect(resolveLocale(given)).toEqual({ locale, language, known })
  })

  test('words-any-locale: Swedish, where the host says nothing', () => {
    expect(DEFAULT_LOCALE).toBe('sv')
  })

  test.each(HOSTILE_VALUES.map((value, index) => [index, value] as const))(
    'words-any-locale: hostile value %i gives a locale that numbers can be written in',
    (_, value) => {
      expect(new Intl.NumberFormat(resolveLocale(value).locale).format(1)).not.toBe('')
    },
  )
})
