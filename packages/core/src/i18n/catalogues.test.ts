import { describe, expect, test } from 'vitest'
import type { FigureDefinition } from '../figures/defineFigure'
import * as core from '../index'
import type { DiagnosticCode } from '../model/diagnostic'
import type { Catalogue, Messages } from './catalogue'
import { engineTexts } from './engine'
import { createTexts } from './texts'

function isFigure(value: unknown): value is FigureDefinition {
  return typeof value === 'object' && value !== null && 'partition' in value && 'texts' in value
}

/** Every figure that ships. */
const figures: readonly FigureDefinition[] = Object.values<unknown>(core).filter(isFigure)
const catalogues: readonly (readonly [string, Catalogue])[] = [
  ['engine', engineTexts],
  ...figures.map(({ id, texts }) => [id, texts] as const),
]

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test('words-two-languages: the complexity quadrant is among the figures that are checked here', () => {
  expect(figures.map(({ id }) => id)).toContain('complexity')
})

describe.each(catalogues)('the texts of %s', (id, { sv, en }) => {
  test('words-two-languages: both languages have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort())
  })

  test('words-two-languages: and the same placeholders under each', () => {
    for (const [key, text] of Object.entries(sv)) {
      expect([key, placeholders(en[key] ?? '')]).toEqual([key, placeholders(text)])
    }
  })

  test('words-two-languages: no text is empty, doubled in its spaces, or left in a straight quote', () => {
    for (const messages of [sv, en]) {
      for (const [key, text] of Object.entries(messages)) {
        expect([key, text]).toEqual([key, text.trim()])
        expect([key, text]).not.toEqual([key, ''])
        expect(text).not.toMatch(/ {2}|"|\w'\w/)
      }
    }
  })

  test('words-count-in-their-language: what counts has both forms, one and other', () => {
    for (const messages of [sv, en]) {
      for (const key of Object.keys(messages).filter((one) => one.endsWith('.one'))) {
        expect(messages).toHaveProperty([key.replace(/\.one$/, '.other')])
      }
    }
  })

  test('keys are of the part itself, or stand in for texts that every figure uses', () => {
    const strange = Object.keys(sv).filter(
      (key) =>
        !key.startsWith(`${id}.`) &&
        !Object.hasOwn(engineTexts.sv, key.replace(/\.(one|other)$/, '')) &&
        !Object.hasOwn(engineTexts.sv, key),
    )
    expect(strange).toEqual([])
  })
})

describe.each(figures.map((figure) => [figure.id, figure] as const))(
  'the figure %s',
  (id, figure) => {
    const keys = (messages: Messages) => new Set(Object.keys(messages))

    test('words-two-languages: has a title and a name, and a name for each axis and region', () => {
      const wanted = [
        `${id}.title`,
        `${id}.name`,
        ...figure.axes.map(({ field }) => `${id}.axis.${field}`),
        ...figure.regions.map((region) => `${id}.region.${region.id}`),
      ]
      for (const messages of [figure.texts.sv, figure.texts.en]) {
        expect(wanted.filter((key) => !keys(messages).has(key))).toEqual([])
      }
    })
  },
)

/** Every code, so that a new one without a text does not compile here. */
const CODES: Readonly<Record<DiagnosticCode, true>> = {
  'row-not-an-object': true,
  'row-unreadable': true,
  'id-missing': true,
  'id-duplicate': true,
  'too-many-rows': true,
  'value-missing': true,
  'value-not-a-number': true,
  'value-not-finite': true,
  'value-wrong-type': true,
  'value-ambiguous': true,
  'value-outside-domain': true,
  'value-unknown-word': true,
  'value-negative': true,
  'forces-all-zero': true,
  'size-unusable': true,
  'data-not-a-list': true,
  'domain-unusable': true,
  'split-unusable': true,
  'definition-incomplete': true,
  'encoding-changed': true,
  'row-too-short': true,
  'row-too-long': true,
  'row-empty': true,
  'row-unknown': true,
  'id-ambiguous': true,
  'quote-unclosed': true,
  'quote-misplaced': true,
  'header-empty': true,
  'header-duplicate': true,
  'character-removed': true,
  'character-replaced': true,
  'too-many-columns': true,
  'cell-too-long': true,
  'file-unreadable': true,
  'file-too-large': true,
  'file-empty': true,
  'column-missing': true,
  'chart-missing': true,
  'chart-repeated': true,
  'statement-repeated': true,
  'line-unreadable': true,
  'point-unreadable': true,
  'split-not-in-middle': true,
  'state-not-json': true,
  'state-too-deep': true,
  'state-foreign': true,
  'state-version': true,
  'state-key-unknown': true,
  'state-key-duplicate': true,
  'state-value-unusable': true,
  'more-problems': true,
  'link-too-long': true,
  'link-truncated': true,
  'link-damaged': true,
  'storage-refused': true,
}

test.each(Object.keys(CODES))('words-diagnostics: %s has a text in both languages', (code) => {
  for (const locale of ['sv', 'en']) {
    expect(createTexts([engineTexts], { locale }).has(`diagnostic.${code}`)).toBe(true)
  }
})

test('words-diagnostics: no text is left of a code that is gone', () => {
  const texts = Object.keys(engineTexts.sv).filter((key) => key.startsWith('diagnostic.'))
  const codes = texts.map((key) => key.slice('diagnostic.'.length).replace(/\.unseen$/, ''))
  expect([...new Set(codes)].sort()).toEqual(Object.keys(CODES).sort())
})
