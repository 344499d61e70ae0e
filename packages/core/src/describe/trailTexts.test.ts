import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import type { FigureDefinition } from '../figures/defineFigure'
import { dilemma } from '../figures/dilemma/dilemma'
import { roles } from '../figures/roles/roles'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { earlierOf } from '../placement/earlier'
import { place } from '../placement/place'
import { earlierCredit, earlierSummary } from './trailSummary'
import { earlierCell, earlierLine, goneCell } from './trailTexts'

function told(definition: FigureDefinition, rows: unknown, before: unknown, locale = 'sv') {
  const now = place(rows, definition)
  const earlier = earlierOf({ now, before: place(before, definition) })
  const texts = createTexts([engineTexts, definition.texts], { locale })
  return { now, earlier, speaker: { definition, texts, ...now } }
}

const at = (id: string, x: number | undefined, y: number) => ({
  id,
  label: `Satsning ${id}`,
  organisationalComplexity: x,
  innovationComplexity: y,
})

const ROWS = ['same', 'one', 'both', 'across', 'new', 'none'].map((id) => at(id, 0.8, 0.8))
const BEFORE = [
  at('same', 0.8, 0.8),
  at('one', 0.7, 0.8),
  at('both', 0.7, 0.9),
  at('across', 0.2, 0.8),
  at('none', undefined, 0.8),
  at('gone', 0.2, 0.3),
  at('gone-too', undefined, 0.3),
]

describe('where an initiative was', () => {
  const { earlier, speaker } = told(complexity, ROWS, BEFORE)
  test.each([
    ['same', 'oförändrat', undefined],
    ['one', 'organisatorisk komplexitet 0,7', 'Före: organisatorisk komplexitet 0,7'],
    [
      'both',
      'organisatorisk komplexitet 0,7, innovationskomplexitet 0,9',
      'Före: organisatorisk komplexitet 0,7, innovationskomplexitet 0,9',
    ],
    [
      'across',
      'organisatorisk komplexitet 0,2, Dyrt och svårt',
      'Före: organisatorisk komplexitet 0,2, Dyrt och svårt',
    ],
    ['new', 'ny', 'Före: ny'],
    ['none', 'Organisatorisk komplexitet saknas', 'Före: Organisatorisk komplexitet saknas'],
  ])('%s', (id, cell, line) => {
    expect(earlierCell(speaker, earlier, { id })).toBe(cell)
    expect(earlierLine(speaker, earlier, { id })).toBe(line)
  })

  test('of who is gone everything that it was, or why it had no place', () => {
    expect(earlier.gone.map((one) => goneCell(speaker, one))).toEqual([
      'organisatorisk komplexitet 0,2, innovationskomplexitet 0,3, Standardsourcing',
      'Organisatorisk komplexitet saknas',
    ])
  })

  test('in a figure told by its regions, the region alone', () => {
    const row = (stance: string) => [{ id: 'a', organisationSize: 'small', stance }]
    const { earlier: was, speaker: said } = told(roles, row('copy'), row('wait'))
    expect(earlierCell(said, was, { id: 'a' })).toBe('Liten kommun: avvakta')
  })

  test('of many dimensions only those that changed', () => {
    const row = (aim: number) => [{ id: 'a', 'dilemma.aim': aim, 'dilemma.risk': -1 }]
    const { earlier: was, speaker: said } = told(dilemma, row(-0.5), row(-1))
    expect(earlierCell(said, was, { id: 'a' })).toBe('Effektivisering – Förnyelse −1')
  })

  test('is not known where the earlier rows cannot be read', () => {
    const { earlier: was, speaker: said } = told(complexity, ROWS, 'rader')
    expect(earlierCell(said, was, { id: 'one' })).toBe('okänt')
    expect(earlierLine(said, was, { id: 'one' })).toBeUndefined()
  })
})

describe('what became of the initiatives', () => {
  const many = (ids: readonly string[]) => ids.map((id) => at(id, 0.8, 0.8))
  test.each([
    ['nothing differs', many(['a']), many(['a']), 'Jämfört med tidigare har ingen flyttats.'],
    [
      'some moved, some are new, some are gone',
      ROWS,
      BEFORE,
      'Jämfört med tidigare har 3 flyttats. 1 har bytt region. 1 är ny: Satsning new. 1 saknade värden före: Satsning none. 2 har utgått: Satsning gone, Satsning gone-too.',
    ],
    [
      'more are new than can be named',
      many(['a', 'b', 'c', 'd']),
      [],
      'Jämfört med tidigare har ingen flyttats. 4 är nya.',
    ],
    ['the earlier rows are no list', ROWS, 7, 'De tidigare raderna går inte att läsa.'],
  ])('%s', (_, rows, before, text) => {
    const { earlier, speaker } = told(complexity, rows, before)
    expect(earlierSummary(speaker.texts, earlier)).toBe(text)
  })

  test('in English, one is gone and two are new', () => {
    const { earlier, speaker } = told(complexity, many(['b', 'c']), many(['a']), 'en')
    expect(earlierSummary(speaker.texts, earlier)).toBe(
      'Compared with before, none has moved. 2 are new: Satsning b, Satsning c. 1 is gone: Satsning a.',
    )
  })

  test('a picture also says how its trails are to be read, where it has some', () => {
    const { earlier, speaker } = told(complexity, many(['a']), many(['a']))
    const summary = earlierSummary(speaker.texts, earlier)
    expect(earlierCredit(speaker, {}, earlier)).toBe(summary)
    expect(earlierCredit(speaker, { trails: [] }, earlier)).toBe(
      `Ringen visar läget före, pilen läget nu. ${summary}`,
    )
    expect(earlierCredit({ ...speaker, definition: dilemma }, { trails: [] }, earlier)).toMatch(
      /^Streckad linje/,
    )
    expect(earlierCredit(speaker, {}, undefined)).toBeUndefined()
  })
})
