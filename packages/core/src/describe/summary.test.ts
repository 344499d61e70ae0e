import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { type Placement, place } from '../placement/place'
import { placePoints } from '../placement/testing/points'
import { SATSNING_OPTIONS, satsningarIn } from '../placement/testing/satsningar'
import type { Speaker } from './sentences'
import { describeFigure } from './summary'
import { tableOf } from './table'

const speakerOf = (placement: Placement, locale = 'sv'): Speaker => ({
  definition: complexity,
  texts: createTexts([engineTexts, complexity.texts], { locale }),
  scales: placement.scales,
  tolerance: placement.tolerance,
})

const file = readFileSync(new URL('../../fixtures/satsningar.csv', import.meta.url))
const portfolio = place(satsningarIn(file), complexity, SATSNING_OPTIONS)
const few = placePoints([
  { id: 'c', label: 'C', group: 'IT', x: 12, y: 1.5 },
  { id: 'a', label: 'A', x: 1, y: 9 },
  { id: 'x', label: 'X', x: 'mycket', y: 1 },
  { id: 'b', label: 'B', x: 1, y: 9.125 },
])

describe('describeFigure', () => {
  test('words-sum-up: the figure in a paragraph, every region with its count', () => {
    expect(describeFigure(speakerOf(portfolio), portfolio)).toBe(
      'Komplexitet: vem ska göra vad? 38 satsningar. Dyrt och svårt: 10 satsningar. Samverkan: 12 satsningar. ' +
        'Standardsourcing: 11 satsningar. Onödig samverkan: 5 satsningar. ' +
        'Vågrätt: Organisatorisk komplexitet, låg till hög. Lodrätt: Innovationskomplexitet, låg till hög.',
    )
  })

  test('words-sum-up: under the host’s own title, with what is not placed', () => {
    expect(describeFigure(speakerOf(few, 'en'), few, 'Our portfolio.')).toBe(
      'Our portfolio. 3 initiatives. Costly and difficult: 2 initiatives. Collaboration: 0 initiatives. ' +
        'Standard sourcing: 0 initiatives. Unnecessary collaboration: 1 initiative. ' +
        'Across: Organisational complexity, low to high. Upwards: Innovation complexity, low to high. ' +
        '1 initiative is not placed.',
    )
  })

  test('words-sum-up: an empty figure has no holes in its sentences', () => {
    const empty = placePoints([])
    const text = describeFigure(speakerOf(empty), empty)
    expect(text).toContain('0 satsningar. Dyrt och svårt: 0 satsningar.')
    expect(text).not.toMatch(/ {2}|\{|\s$/)
  })
})

describe('tableOf', () => {
  test('order-by-region: the table has the reading order, the regions and the language of the figure', () => {
    expect(tableOf(speakerOf(few), few)).toEqual({
      axisNames: ['Organisatorisk komplexitet', 'Innovationskomplexitet'],
      hasGroups: true,
      rows: [
        {
          id: 'b',
          label: 'B',
          group: '',
          values: ['1', '9,13'],
          region: 'Dyrt och svårt',
          outside: false,
        },
        {
          id: 'a',
          label: 'A',
          group: '',
          values: ['1', '9'],
          region: 'Dyrt och svårt',
          outside: false,
        },
        {
          id: 'c',
          label: 'C',
          group: 'IT',
          values: ['12', '1,5'],
          region: 'Onödig samverkan',
          outside: true,
        },
      ],
    })
  })

  test('the table of a portfolio has a row for everyone, region by region', () => {
    const { rows, hasGroups } = tableOf(speakerOf(portfolio), portfolio)
    expect(rows).toHaveLength(38)
    expect(hasGroups).toBe(true)
    const regions = rows.map(({ region }) => region)
    expect(regions.filter((region, index) => region !== regions[index - 1])).toEqual([
      'Dyrt och svårt',
      'Samverkan',
      'Standardsourcing',
      'Onödig samverkan',
    ])
  })
})
