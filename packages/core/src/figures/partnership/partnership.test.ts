import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { layOut } from '../../layout/layOut'
import { groupStyles } from '../../placement/groups'
import { place } from '../../placement/place'
import { measureByTable } from '../../text'
import { partnership } from './partnership'

const domain = { partnershipWeight: [0, 10], innovationComplexity: [0, 10] } as const
const sv = createTexts([engineTexts, partnership.texts], { locale: 'sv' })

function regionOf(weight: number, split?: readonly [number, number]): string | undefined {
  return place([{ id: 'a', partnershipWeight: weight }], partnership, {
    ...(split && { split: { partnershipWeight: split } }),
  }).placed[0]?.region
}

function remarksOf(row: object): readonly string[] {
  const placement = place([{ id: 'a', ...row }], partnership, { domain })
  const [placed] = placement.placed
  if (!placed || !partnership.remarks) return []
  return partnership.remarks({ ...placement, texts: sv, placed })
}

describe('partnership', () => {
  test.each([
    [0, 'light'],
    [0.3333, 'light'],
    [1 / 3, 'in-between'],
    [0.5, 'in-between'],
    [2 / 3, 'in-between'],
    [0.6667, 'heavy'],
    [1, 'heavy'],
  ] as const)('partnership-thresholds: a weight of %f is %s', (weight, region) => {
    expect(regionOf(weight)).toBe(region)
  })

  test('partnership-thresholds: the host moves them in its own units', () => {
    expect(regionOf(0.5, [0.6, 0.9])).toBe('light')
    expect(regionOf(0.95, [0.6, 0.9])).toBe('heavy')
  })

  test('partnership-need: says what a task needs, in the units of the weight', () => {
    expect(remarksOf({ partnershipWeight: 3.5, innovationComplexity: 9.25 })).toEqual([
      'För lätt för uppgiften: komplexiteten behöver minst 7,25.',
    ])
    expect(remarksOf({ partnershipWeight: 9, innovationComplexity: 2 })).toEqual([
      'Tyngre än uppgiften behöver: 4 räcker.',
    ])
    expect(remarksOf({ partnershipWeight: 5, innovationComplexity: 5 })).toEqual([
      'Passar uppgiften: mellan 3 och 7 räcker.',
    ])
  })

  test('partnership-need-unknown: nothing is said without a complexity', () => {
    expect(remarksOf({ partnershipWeight: 3.5 })).toEqual([])
    expect(remarksOf({ partnershipWeight: 3.5, innovationComplexity: 'hög' })).toEqual([])
  })

  test.each([
    ['partnership-light', 'light', 'missförstånd'],
    ['partnership-in-between', 'in-between', 'representativ samverkan'],
    ['partnership-heavy', 'heavy', 'gemensam problemlösning'],
  ] as const)('%s: the reading of %s says so', (_rule, region, words) => {
    expect(sv.say(`partnership.region.${region}.reading`)).toContain(words)
  })

  test('partnership-risk-scales: the figure says that the risk grows with complexity', () => {
    expect(sv.say('figure.borders')).toContain('växer med hur komplext')
  })

  const rows = fc.array(
    fc.record({
      partnershipWeight: fc.double({ min: -3, max: 13, noNaN: true }),
      innovationComplexity: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), {
        nil: undefined,
      }),
      label: fc.string({ maxLength: 40 }),
    }),
    { maxLength: 60 },
  )

  test('nothing in the drawing is ever NaN, at any width', () => {
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 4000 }),
        fc.boolean(),
        (data, widthPx, mirror) => {
          const placement = place(data, partnership, { domain })
          const layout = layOut({
            definition: partnership,
            placement,
            groups: groupStyles(placement.placed),
            texts: sv,
            widthPx,
            mirror,
            measure: measureByTable,
            readings: data.length < 4,
          })
          expect(JSON.stringify(layout)).not.toMatch(/NaN|null,"yPx"|Infinity/)
          expect(layout.marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(
            placement.placed.length,
          )
          for (const part of layout.backdrop) {
            if (part.kind === 'path') expect(part.d).not.toContain('NaN')
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('partnership-bands: what is shared grows to the heavy end, the risk to the light one', () => {
    const placement = place([], partnership)
    const { backdrop } = layOut({
      definition: partnership,
      placement,
      groups: groupStyles([]),
      texts: sv,
      widthPx: 800,
      mirror: false,
      measure: measureByTable,
      readings: false,
    })
    const names = backdrop.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
    const anchorOf = (words: string) =>
      names.find(({ lines }) => lines.join(' ') === words)?.textAnchor
    expect(anchorOf('Risk för missförstånd')).toBe('start')
    expect(anchorOf('Resurser som krävs')).toBe('end')
    expect(anchorOf('Delad kunskap, gemensam problemlösning')).toBe('end')
  })
})
