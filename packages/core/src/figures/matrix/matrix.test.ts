import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepName } from '../../describe/stepName'
import { valueText } from '../../describe/sentences'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { changeCoordinates } from '../../motion/changes'
import { place } from '../../placement/place'
import { matrixOf } from './matrix'
import type { MatrixAxis, MatrixOptions, MatrixRegion } from './options'

const urgency: MatrixAxis = { field: 'urgency', name: 'Brådska', low: 'Kan vänta', high: 'Nu' }
const weight: MatrixAxis = { field: 'weight', name: 'Vikt', low: 'Liten', high: 'Stor' }
const EISENHOWER: MatrixOptions = {
  title: 'Vad ska göras först?',
  axes: [urgency, weight],
  regions: [
    [
      { id: 'plan', name: 'Planera', reading: 'Boka tid.', tone: 'green' },
      { id: 'do', name: 'Gör nu', tone: 'rose' },
    ],
    [
      { id: 'drop', name: 'Stryk' },
      { id: 'delegate', name: 'Lämna över', tone: 'sand' },
    ],
  ],
}

const step = (word: string, name: string) => ({ word, name })
const RISK: MatrixOptions = {
  id: 'risk',
  title: 'Vilka risker?',
  axes: [
    { ...urgency, field: 'likelihood', steps: [step('1', 'Sällan'), step('2', 'Ofta')] },
    {
      ...weight,
      field: 'impact',
      steps: [step('1', 'Liten'), step('2', 'Medel'), step('3', 'Stor')],
    },
  ],
  regions: [3, 2, 1].map((impact) =>
    [1, 2].map((likelihood) => ({
      id: `r${impact}-${likelihood}`,
      name: `Risk ${impact * likelihood}`,
    })),
  ),
}

/** Cells for a matrix of any size, `r0c0` at the top left. */
const cells = (rows: number, columns: number): MatrixRegion[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => ({ id: `r${row}c${column}`, name: 'x' })),
  )

const regionOf = (options: MatrixOptions, row: Readonly<Record<string, unknown>>) =>
  place([row], matrixOf(options)).placed[0]?.region

describe('a matrix of numbers', () => {
  test.each([
    ['plan', 0.2, 0.8],
    ['do', 0.8, 0.8],
    ['drop', 0.2, 0.2],
    ['delegate', 0.8, 0.2],
    ['do', 0.5, 0.5],
  ])('matrix-cells-from-the-top: %s lies at %d, %d', (region, at, up) => {
    expect(regionOf(EISENHOWER, { urgency: at, weight: up })).toBe(region)
  })

  test('matrix-any-size: equal parts where no splits are given, each cell a region of its own', () => {
    const size = fc.integer({ min: 1, max: 6 })
    fc.assert(
      fc.property(size, size, (rows, columns) => {
        const options = { ...EISENHOWER, regions: cells(rows, columns) }
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            const at = { urgency: (column + 0.5) / columns, weight: (rows - row - 0.5) / rows }
            expect(regionOf(options, at)).toBe(`r${row}c${column}`)
          }
        }
      }),
    )
  })

  test('matrix-splits-in-own-units: splits are in the units of the axis; on one is the higher side', () => {
    const options: MatrixOptions = {
      ...EISENHOWER,
      axes: [
        { ...urgency, domain: [0, 30], splits: [7, 14] },
        { ...weight, domain: [1, 5], splits: [4] },
      ],
      regions: cells(2, 3),
    }
    expect(matrixOf(options).thresholds).toEqual([[7 / 30, 14 / 30], [0.75]])
    expect(regionOf(options, { urgency: 6.9, weight: 5 })).toBe('r0c0')
    expect(regionOf(options, { urgency: 7, weight: 4 })).toBe('r0c1')
    expect(regionOf(options, { urgency: 14, weight: 3.9 })).toBe('r1c2')
  })

  test('matrix-splits-in-own-units: a host moves them as in any figure', () => {
    const { thresholds } = place([], matrixOf(EISENHOWER), { split: { urgency: 0.7 } })
    expect(thresholds).toEqual([[0.7], [0.5]])
  })
})

describe('a matrix of words', () => {
  const figure = matrixOf(RISK)
  const placement = place([{ likelihood: '2', impact: '3' }], figure)
  const texts = createTexts([engineTexts, figure.texts])
  const [placed] = placement.placed

  test('matrix-of-steps: with steps on both axes it is a grid, and a row holds their words', () => {
    expect(figure.space.kind).toBe('grid')
    expect(placed?.region).toBe('r3-2')
    expect(placed?.position).toEqual([0.75, 5 / 6])
  })

  test('matrix-of-steps: a change carries the word', () => {
    const source = { definition: figure, placement }
    const change = placed && changeCoordinates(source, placed, { impact: 0 }, 'field')
    expect(change?.changes).toEqual({ impact: '1' })
    expect(change?.region).toBe('r1-2')
  })

  test('matrix-steps-named-by-axis: one word may be called differently on each axis', () => {
    const speaker = { ...placement, definition: figure, texts }
    expect([valueText(speaker, 0, 0), valueText(speaker, 1, 0)]).toEqual(['Sällan', 'Liten'])
  })

  test('matrix-steps-named-by-axis: else by the word alone', () => {
    const shared = createTexts([{ sv: { 'own.step.small': 'Liten' }, en: {} }])
    expect(stepName(shared, 'own', 'size', 'small')).toBe('Liten')
  })
})

describe('texts', () => {
  test('matrix-texts-as-written: they are the host’s own, whatever the locale', () => {
    for (const locale of ['sv', 'en', 'fi']) {
      const texts = createTexts([engineTexts, matrixOf(EISENHOWER).texts], { locale })
      expect(texts.say('matrix.title')).toBe('Vad ska göras först?')
      expect(texts.say('matrix.axis.urgency.high')).toBe('Nu')
      expect(texts.say('matrix.region.do')).toBe('Gör nu')
      expect(texts.say('matrix.region.do.reading')).toBe('')
      expect([...texts.missing]).toEqual([])
    }
  })

  test('matrix-ends-by-default: the least and the greatest value, or the first and the last step', () => {
    const bare = { field: 'urgency', name: 'Brådska', domain: [0, 10] } as const
    const { sv } = matrixOf({ ...EISENHOWER, axes: [bare, weight] }).texts
    expect([sv['matrix.axis.urgency.low'], sv['matrix.axis.urgency.high']]).toEqual(['0', '10'])
    const risk = matrixOf({
      ...RISK,
      axes: [RISK.axes[0], { ...RISK.axes[1], low: undefined, high: undefined }],
    })
    expect(risk.texts.sv['risk.axis.impact.high']).toBe('Stor')
  })

  test('matrix-tone-by-default: a cell without a tone is neutral', () => {
    expect(matrixOf(EISENHOWER).regions.map(({ tone }) => tone)).toEqual([
      'green',
      'rose',
      'neutral',
      'sand',
    ])
  })
})

describe('mistakes of a developer', () => {
  test.each<[string, MatrixOptions]>([
    ['no cells', { ...EISENHOWER, regions: [] }],
    ['rows of different lengths', { ...EISENHOWER, regions: [...cells(1, 2), ...cells(1, 1)] }],
    ['two cells of one id', { ...EISENHOWER, regions: [...cells(1, 2), ...cells(1, 2)] }],
    ['one field on both axes', { ...EISENHOWER, axes: [urgency, urgency] }],
    ['a split too many', { ...EISENHOWER, axes: [{ ...urgency, splits: [0.3, 0.6] }, weight] }],
    [
      'splits that fall',
      { ...EISENHOWER, regions: cells(1, 3), axes: [{ ...urgency, splits: [0.6, 0.3] }, weight] },
    ],
    ['a split outside', { ...EISENHOWER, axes: [{ ...urgency, splits: [4] }, weight] }],
    ['a domain of nothing', { ...EISENHOWER, axes: [{ ...urgency, domain: [1, 1] }, weight] }],
    ['steps on one axis', { ...EISENHOWER, axes: [{ ...urgency, steps: [] }, weight] }],
    ['a step without cells', { ...RISK, regions: cells(3, 1) }],
  ])('matrix-mistakes-are-told: %s', (_, options) => {
    expect(() => matrixOf(options)).toThrow(TypeError)
  })
})
