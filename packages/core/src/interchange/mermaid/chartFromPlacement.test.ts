import { describe, expect, test } from 'vitest'
import { capacity } from '../../figures/capacity/capacity'
import { complexity } from '../../figures/complexity/complexity'
import { partnership } from '../../figures/partnership/partnership'
import { matrixOf } from '../../figures/matrix/matrix'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { place } from '../../placement/place'
import { chartFromPlacement } from './chartFromPlacement'
import { readMermaid } from './readMermaid'
import { rowsFromMermaid } from './rowsFromMermaid'
import { writeMermaid } from './writeMermaid'

const texts = createTexts([engineTexts, complexity.texts], { locale: 'sv' })
const ROWS = [
  { label: 'E-arkiv "Öst"', organisationalComplexity: 2, innovationComplexity: 7.3 },
  { label: 'Hemtjänst; natt', organisationalComplexity: 12, innovationComplexity: 0 },
  { label: 'Utan tal', organisationalComplexity: 'x', innovationComplexity: 1 },
]
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] } as const

describe('the complexity quadrant', () => {
  const placement = place(ROWS, complexity, { domain })
  const made = chartFromPlacement(placement, complexity, texts)

  test('has its question, its axes, its regions in Mermaid’s order and its initiatives', () => {
    expect(made?.chart).toEqual({
      title: 'Komplexitet: vem ska göra vad?',
      axes: {
        x: ['Organisatorisk komplexitet låg', 'Organisatorisk komplexitet hög'],
        y: ['Innovationskomplexitet låg', 'Innovationskomplexitet hög'],
      },
      quadrants: ['Samverkan', 'Dyrt och svårt', 'Standardsourcing', 'Onödig samverkan'],
      points: [
        { label: 'E-arkiv "Öst"', x: 0.2, y: 0.73 },
        { label: 'Hemtjänst; natt', x: 1, y: 0 },
      ],
    })
  })

  test('reports what has no place', () => {
    expect(made?.diagnostics).toEqual(placement.notPlaced[0]?.reasons)
    expect(made?.diagnostics).toHaveLength(1)
  })

  test('comes back as rows with the same labels and values', () => {
    const { points } = readMermaid(writeMermaid(made?.chart ?? {}).text)
    const [x, y] = placement.scales
    expect(
      rowsFromMermaid(points, [
        { field: 'organisationalComplexity', scale: x },
        { field: 'innovationComplexity', scale: y },
      ]),
    ).toEqual([
      ROWS[0],
      { label: 'Hemtjänst; natt', organisationalComplexity: 10, innovationComplexity: 0 },
    ])
  })
})

test('a split that lies elsewhere is reported, and positions are kept', () => {
  const split = { innovationComplexity: 0.7 }
  const rows = [{ label: 'A', organisationalComplexity: 0.2, innovationComplexity: 0.6 }]
  const made = chartFromPlacement(place(rows, complexity, { split }), complexity, texts)
  expect(made?.chart.points).toEqual([{ label: 'A', x: 0.2, y: 0.6 }])
  expect(made?.diagnostics).toEqual([
    { code: 'split-not-in-middle', severity: 'warning', field: 'innovationComplexity' },
  ])
})

test('a matrix of one’s own is a chart too', () => {
  const cell = (id: string) => ({ id, name: id.toUpperCase() })
  const matrix = matrixOf({
    title: 'Min',
    axes: [
      { field: 'a', name: 'Axel A' },
      { field: 'b', name: 'Axel B', low: 'Nere', high: 'Uppe' },
    ],
    regions: [
      [cell('tl'), cell('tr')],
      [cell('bl'), cell('br')],
    ],
  })
  const ownTexts = createTexts([engineTexts, matrix.texts], { locale: 'sv' })
  expect(chartFromPlacement(place([], matrix), matrix, ownTexts)?.chart).toEqual({
    title: 'Min',
    axes: { x: ['Axel A 0', 'Axel A 1'], y: ['Axel B nere', 'Axel B uppe'] },
    quadrants: ['TR', 'TL', 'BL', 'BR'],
    points: [],
  })
})

test('an axis without words for its ends has its name alone', () => {
  const messages = { 'complexity.axis.innovationComplexity': 'Nyhet' }
  const fewTexts = createTexts([engineTexts], { messages })
  const made = chartFromPlacement(place([], complexity), complexity, fewTexts)
  expect(made?.chart.axes.y).toEqual(['Nyhet', ''])
})

test.each([capacity, partnership])(
  'a figure that is no such chart gives none (case %#)',
  (figure) => {
    const figureTexts = createTexts([engineTexts, figure.texts], { locale: 'sv' })
    expect(chartFromPlacement(place([], figure), figure, figureTexts)).toBeUndefined()
  },
)
