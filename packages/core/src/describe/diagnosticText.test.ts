import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { place } from '../placement/place'
import { placePoints } from '../placement/testing/points'
import { diagnosticText } from './diagnosticText'
import { pictureCredit } from './pictureCredit'
import { refusalText } from './refusalText'
import { describeFigure } from './summary'

const textsIn = (locale: string) => createTexts([engineTexts, complexity.texts], { locale })
const sv = textsIn('sv')

describe('what stood in a cell', () => {
  test.each([
    [true, 'Innovationskomplexitet: ”true” är inte ett tal utan något annat'],
    [{ value: 3 }, 'Innovationskomplexitet är inte ett tal utan något annat'],
    [new Date(0), 'Innovationskomplexitet är inte ett tal utan något annat'],
    ['mycket', 'Innovationskomplexitet: ”mycket” är inte ett tal'],
  ])('words-diagnostics: %j is told of without empty quotes', (y, text) => {
    const { diagnostics } = placePoints([{ id: 'a', x: 1, y }])
    expect(diagnostics.map((one) => diagnosticText(one, sv, complexity))).toEqual([text])
  })
})

describe('data that were refused', () => {
  test.each([
    ['sv', 7, 'Data är inte en lista med rader.'],
    ['en', 7, 'The data are not a list of rows.'],
    ['sv', { length: 3 }, 'Data är inte en lista med rader.'],
    ['en', Array.from({ length: 0 }), undefined],
    ['en', undefined, undefined],
    ['en', [{ x: 'nothing usable' }], undefined],
  ])('reading-nothing-in-silence: in %s, %j', (locale, data, text) => {
    expect(refusalText(place(data, complexity), textsIn(locale))).toBe(text)
  })

  test('reading-nothing-in-silence: too many rows, with the limit, in the summary too', () => {
    const placement = place({ length: 1_000_000 }, complexity)
    const many = place(Array.from({ length: 1_000_000 }), complexity)
    expect(refusalText(placement, sv)).toBe('Data är inte en lista med rader.')
    expect(refusalText(many, textsIn('en'))).toContain('1,000,000')
    const { scales, tolerance } = many
    const said = describeFigure({ definition: complexity, texts: sv, scales, tolerance }, many)
    expect(said).toContain('För många rader: högst 1\u00a0000\u00a0000 rader går att visa.')
  })
})

describe('a picture that stands alone', () => {
  test.each([
    ['everything is shown', [{ id: 'a', x: 1, y: 1 }], undefined],
    ['a row has no place', [{ id: 'a', x: 1, y: 1 }, { id: 'b' }], '1 satsning är inte placerad.'],
    ['there is nothing', [], 'Inga satsningar att visa ännu.'],
  ])('tells what it leaves out where %s', (_, points, credit) => {
    expect(pictureCredit(placePoints(points), sv)).toBe(credit)
  })

  test('tells why there is nothing', () => {
    expect(pictureCredit(place('rader', complexity), sv)).toBe(
      'Data är inte en lista med rader. Inga satsningar att visa ännu.',
    )
  })
})
