import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import type { Messages } from '../i18n/catalogue'
import { changeTo } from '../motion/changes'
import { POINT_OPTIONS, placePoints } from '../placement/testing/points'
import { changeSentence } from './changeSentence'
import {
  axisName,
  axisNameInSentence,
  axisSentence,
  coordinates,
  markName,
  moveSentence,
  placeSentence,
  regionName,
  type Speaker,
  standLines,
  subtitleText,
  valueText,
} from './sentences'

const placement = placePoints([
  { id: 'S07', label: 'Skolplattform', x: 9.25, y: 8 },
  { id: 'S08', label: 'Lärplattform', x: 2, y: 2.5 },
])
const speakerOf = (locale: string, messages?: Messages): Speaker => ({
  definition: complexity,
  texts: createTexts([engineTexts, complexity.texts], { locale, messages }),
  scales: placement.scales,
  tolerance: placement.tolerance,
})
const sv = speakerOf('sv')
const en = speakerOf('en')
const [school] = placement.placed
if (!school) throw new Error('the school platform has no place')

describe('a position in words', () => {
  test('words-name-things: axes, regions and values have the names of the figure', () => {
    expect(axisName(sv, 0)).toBe('Organisatorisk komplexitet')
    expect(axisNameInSentence(sv, 1)).toBe('innovationskomplexitet')
    expect(regionName(en, 'costly-and-difficult')).toBe('Costly and difficult')
    expect(valueText(sv, 0, 9.25)).toBe('9,25')
    expect(valueText(en, 0, 9.254)).toBe('9.25')
    expect(valueText(sv, 0, null)).toBe('inte besvarad')
    expect(axisSentence(en, 1, 8)).toBe('Innovation complexity 8')
  })

  test('words-name-things: both axes in one breath, small letters inside the sentence', () => {
    expect(coordinates(sv, [9.25, 8])).toBe(
      'organisatorisk komplexitet 9,25, innovationskomplexitet 8',
    )
    expect(coordinates(en, [9.25, 8])).toBe(
      'organisational complexity 9.25, innovation complexity 8',
    )
    expect(coordinates(en, [9.25, 8], [1])).toBe('innovation complexity 8')
  })

  test('words-name-things: nouns keep their capitals where the language writes them so', () => {
    const messages = {
      'complexity.axis.organisationalComplexity': 'Organisation',
      'complexity.axis.innovationComplexity': 'Neuheit',
    }
    expect(coordinates(speakerOf('de-AT', messages), [1, 2])).toBe('Organisation 1, Neuheit 2')
    expect(coordinates(speakerOf('de', messages), [1, 2], [1])).toBe('Neuheit 2')
    expect(coordinates(speakerOf('den', messages), [1, 2], [1])).toBe('neuheit 2')
  })

  test('a name that begins with an abbreviation keeps its capitals inside a sentence', () => {
    const messages = {
      'complexity.axis.organisationalComplexity': 'IT-mognad',
      'complexity.axis.innovationComplexity': 'Å',
    }
    expect(coordinates(speakerOf('sv', messages), [1, 2])).toBe('IT-mognad 1, å 2')
    const poles = { 'complexity.axis.innovationComplexity': 'Stabilitet – Risktagande' }
    expect(axisNameInSentence(speakerOf('sv', poles), 1)).toBe('Stabilitet – Risktagande')
  })

  test('a tooltip has a line for each axis, and the region', () => {
    expect(standLines(en, school)).toEqual([
      'Organisational complexity 9.25',
      'Innovation complexity 8',
      'Collaboration',
    ])
    expect(standLines(en, school, 1)).toEqual(['Innovation complexity 8', 'Collaboration'])
  })

  test('a mark is called by its label and where it lies, a stack by everyone on it', () => {
    const two = [school, { ...school, label: 'Lärplattform' }]
    expect(markName(en, [school])).toBe(
      'Skolplattform. organisational complexity 9.25, innovation complexity 8, Collaboration',
    )
    expect(markName(en, two)).toBe('2 initiatives on one spot: Skolplattform, Lärplattform')
    expect(markName(en, [])).toBe('')
  })

  test('the subtitle counts, names the axes, and says when values are illustrative', () => {
    expect(subtitleText(sv, 38, true)).toBe(
      '38 satsningar efter organisatorisk komplexitet och innovationskomplexitet. Illustrativa värden.',
    )
    expect(subtitleText(en, 1, false)).toBe(
      '1 initiative by organisational complexity and innovation complexity.',
    )
  })
})

describe('a move in a sentence', () => {
  const report = { label: 'Skolplattform', values: [3.5, 8], region: 'costly-and-difficult' }

  test('words-tell-moves: where it went, and out of which region where it left one', () => {
    expect(moveSentence(sv, { ...report, from: 'collaboration' })).toBe(
      'Skolplattform flyttad till organisatorisk komplexitet 3,5, innovationskomplexitet 8. Från Samverkan till Dyrt och svårt.',
    )
    expect(moveSentence(en, { ...report, from: 'costly-and-difficult' })).toBe(
      'Skolplattform moved to organisational complexity 3.5, innovation complexity 8. Region: Costly and difficult.',
    )
  })

  test('words-tell-moves: any other sentence of the catalogue', () => {
    expect(placeSentence(en, 'announce.cancelled', report)).toBe(
      'Move cancelled. Skolplattform stays at organisational complexity 3.5, innovation complexity 8, Costly and difficult.',
    )
  })

  test.each([
    [
      'pointer',
      'Skolplattform moved to organisational complexity 3.5, innovation complexity 8. From Collaboration to Costly and difficult.',
    ],
    [
      'undo',
      'Undone. Skolplattform is back at organisational complexity 3.5, innovation complexity 8, Costly and difficult.',
    ],
    [
      'redo',
      'Done again. Skolplattform lies at organisational complexity 3.5, innovation complexity 8, Costly and difficult.',
    ],
  ] as const)('words-tell-moves: a change by %s', (reason, sentence) => {
    const source = { definition: complexity, placement, fields: POINT_OPTIONS.fields }
    const change = changeTo(source, school, { organisationalComplexity: 3.5 }, reason)
    if (!change) throw new Error('no change')
    expect(changeSentence(en, placement, school, change)).toBe(sentence)
  })

  test('reading-labels-are-text: a label that looks like a placeholder or a pattern stays what it is', () => {
    const label = '{region} $& <b>'
    expect(moveSentence(en, { ...report, label, from: report.region })).toContain(
      `${label} moved to`,
    )
  })
})
