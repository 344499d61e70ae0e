import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { anySettings } from '../placement/testing/hostile'
import type { Catalogue, Messages } from './catalogue'
import { engineTexts } from './engine'
import { createTexts } from './texts'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const catalogue: Catalogue = {
  sv: {
    'a.title': 'Rubrik',
    'a.count.one': '{count} sak',
    'a.count.other': '{count} saker',
    'a.pair': '{x} och {y}',
  },
  en: {
    'a.title': 'Title',
    'a.count.one': '{count} thing',
    'a.count.other': '{count} things',
    'a.pair': '{x} and {y}',
  },
}
const textsOf = (locale?: string, messages?: unknown) =>
  createTexts([catalogue], { locale, messages: messages as Messages })
const sv = textsOf()
const en = textsOf('en')

describe('say', () => {
  test('words-two-languages: texts that a host wrote are in its language, gaps that English fills are not', () => {
    const nynorsk = Object.fromEntries(Object.keys(engineTexts.en).map((key) => [key, 'ord']))
    const langOf = (locale: string, messages?: Messages) =>
      createTexts([engineTexts], { locale, messages }).lang
    expect(langOf('sv_FI')).toBe('sv-FI')
    expect(langOf('nn-NO')).toBe('en')
    expect(langOf('nn-NO', { 'figure.empty': 'Ingen tiltak' })).toBe('en')
    expect(langOf('nn-NO', nynorsk)).toBe('nn-NO')
  })

  test('words-two-languages: Swedish unless the host says otherwise', () => {
    expect([sv.say('a.title'), en.say('a.title')]).toEqual(['Rubrik', 'Title'])
    expect([sv.language, sv.locale, en.language]).toEqual(['sv', 'sv', 'en'])
  })

  test('words-placeholders-once: filled in one pass, so that a label may look like a placeholder', () => {
    expect(sv.say('a.pair', { x: '{y}', y: '{x}' })).toBe('{y} och {x}')
    expect(sv.say('a.pair', { x: '$& $1', y: '\\' })).toBe('$& $1 och \\')
  })

  test('words-placeholders-once: a missing one stays as it is; those of Object.prototype are missing', () => {
    expect(sv.say('a.pair', { x: 'A' })).toBe('A och {y}')
    const proto = createTexts([{ sv: { k: '{toString} {constructor}' }, en: {} }])
    expect(proto.say('k')).toBe('{toString} {constructor}')
  })

  test('words-missing-key: gives the key itself, remembers it, and never throws', () => {
    const texts = textsOf()
    expect(texts.say('a.nothing', { count: 2 })).toBe('a.nothing')
    expect(texts.say('__proto__')).toBe('__proto__')
    expect([...texts.missing]).toEqual(['a.nothing', '__proto__'])
    expect([
      texts.has('a.title'),
      texts.has('a.count'),
      texts.has('a.nothing'),
      texts.has('toString'),
    ]).toEqual([true, true, false, false])
  })
})

describe('counting', () => {
  test.each<[string, number, string]>([
    ['sv', 0, '0 saker'],
    ['sv', 1, '1 sak'],
    ['sv', 2, '2 saker'],
    ['en', 1, '1 thing'],
    ['en', 0, '0 things'],
    ['sv', 12345, '12\u00a0345 saker'],
    ['en', 12345, '12,345 things'],
  ])('words-count-in-their-language: %s %i', (locale, count, text) => {
    expect(textsOf(locale).say('a.count', { count })).toBe(text)
  })

  test('words-count-in-their-language: English texts on a page in another language count as English does', () => {
    // Japanese has one plural form for all numbers, French counts 0 as one.
    expect(textsOf('ja').say('a.count', { count: 1 })).toBe('1 thing')
    expect(textsOf('fr').say('a.count', { count: 0 })).toBe('0 things')
  })

  test('words-count-in-their-language: the host’s own texts count as its locale does', () => {
    const polish = textsOf('pl', {
      'a.count.one': '{count} rzecz',
      'a.count.few': '{count} rzeczy',
      'a.count.many': '{count} rzeczy!',
      'a.count.other': '?',
    })
    expect([1, 3, 5].map((count) => polish.say('a.count', { count }))).toEqual([
      '1 rzecz',
      '3 rzeczy',
      '5 rzeczy!',
    ])
    expect(textsOf('ja', { 'a.count.other': '{count}個' }).say('a.count', { count: 1 })).toBe('1個')
  })

  test('a host’s one form for all numbers, or a text that does not count, goes before the shipped forms', () => {
    expect(textsOf('sv', { 'a.count.other': '{count} st' }).say('a.count', { count: 1 })).toBe(
      '1 st',
    )
    expect(textsOf('sv', { 'a.count': 'Antal: {count}' }).say('a.count', { count: 1 })).toBe(
      'Antal: 1',
    )
  })
})

describe('the host’s own texts', () => {
  test('words-host-texts-first: keys left out, and what is no text, fall back to the shipped ones', () => {
    const texts = textsOf('sv', { 'a.title': 'Min rubrik', 'a.pair': 7, 'a.count.one': null })
    expect(texts.say('a.title')).toBe('Min rubrik')
    expect(texts.say('a.pair', { x: 'A', y: 'B' })).toBe('A och B')
    expect(texts.say('a.count', { count: 1 })).toBe('1 sak')
  })

  test('later catalogues go before earlier ones', () => {
    const later = createTexts([catalogue, { sv: { 'a.title': 'Senare' }, en: {} }])
    expect([later.say('a.title'), later.say('a.pair')]).toEqual(['Senare', '{x} och {y}'])
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'a.title'],
    ['a list', ['Rubrik']],
    [
      'a getter that throws',
      {
        get 'a.title'() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor() {
            throw new Error('no')
          },
        },
      ),
    ],
    ['texts on the prototype', Object.create({ 'a.title': 'Inherited' })],
  ])('words-host-texts-first: %s as messages is no texts at all', (_, messages) => {
    expect(textsOf('sv', messages).say('a.title')).toBe('Rubrik')
  })

  test('words-host-texts-first: anything at all as messages still gives texts', () => {
    fc.assert(
      fc.property(anySettings, ({ value }) => {
        const texts = createTexts([engineTexts], { messages: value as Messages })
        expect(texts.say('figure.members', { count: 3 })).toBe('3 satsningar')
        expect(texts.say('label')).toBeTypeOf('string')
      }),
    )
  })
})

describe('number', () => {
  test.each<[string, number, number | undefined, string]>([
    ['sv', 0.5, undefined, '0,5'],
    ['en', 0.5, undefined, '0.5'],
    ['sv', 9.256, 2, '9,26'],
    ['sv', 9.256, 0, '9'],
    ['sv', -1.5, 1, '\u22121,5'],
    ['sv', 8, 2, '8'],
    ['sv', -0, 2, '0'],
    ['sv', -0.001, 2, '0'],
    ['sv', -0.005, 2, '\u22120,01'],
    ['en', -0.3, 0, '0'],
    ['sv', Number.NaN, 2, ''],
    ['sv', 0.123456, 300, '0,123456'],
    ['sv', 1.239, -3, '1'],
    ['sv', 1.239, Number.NaN, '1,24'],
    ['sv', 1.239, 1.9, '1,2'],
  ])('words-numbers: in %s %d with %d decimals is %s', (locale, value, decimals, text) => {
    expect(textsOf(locale).number(value, decimals)).toBe(text)
  })

  test('words-numbers: a language that nobody knows is written as English, not as the machine’s own', () => {
    const unknown = textsOf('tlh')
    expect(unknown.number(1234.5)).toBe('1,234.5')
    expect(unknown.say('a.count', { count: 1 })).toBe('1 thing')
  })

  test('words-numbers: whatever rounds to zero is written without a sign', () => {
    const tiny = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(tiny, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        expect(en.number(value, decimals)).not.toMatch(/^-[0.]*$/)
        expect(Number(en.number(value, decimals))).toBeCloseTo(value, Math.max(0, decimals - 1))
      }),
    )
  })
})
