import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { place } from '../placement/place'
import { anyRows } from '../placement/testing/hostile'
import { comparison, groupComparison } from './comparison'
import { comparisonText } from './comparisonText'

const placed = (points: readonly (readonly [x: number, y: number, group?: string])[]) =>
  place(
    points.map(([x, y, group]) => ({
      group,
      organisationalComplexity: x,
      innovationComplexity: y,
    })),
    complexity,
  )

const ONE = placed([
  [0.1, 0.1, 'Vård'],
  [0.9, 0.9, 'Vård'],
  [0.9, 0.8, 'Skola'],
  [0.2, 0.9],
])
const OTHER = placed([[0.1, 0.1]])

const countsIn = ({ regions }: ReturnType<typeof comparison>) =>
  Object.fromEntries(regions.map(({ region, a, b }) => [region, [a, b]]))

describe('comparison', () => {
  test('counts each region of both, also the empty ones, in reading order', () => {
    const compared = comparison(ONE, OTHER)
    expect(compared.regions.map(({ region }) => region)).toEqual(ONE.partition.ids)
    expect(countsIn(compared)).toEqual({
      'costly-and-difficult': [1, 0],
      collaboration: [2, 0],
      'standard-sourcing': [1, 1],
      'unnecessary-collaboration': [0, 0],
    })
    expect([compared.totalA, compared.totalB]).toEqual([4, 1])
  })

  test('has no parts of nothing', () => {
    const { regions } = comparison(placed([]), OTHER)
    expect(regions.map(({ shareA }) => shareA)).toEqual([0, 0, 0, 0])
    expect(regions.map(({ shareB }) => shareB)).toEqual([0, 0, 1, 0])
  })

  test('counts everyone who has a place once, whatever the rows are', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rows, others) => {
        const [a, b] = [place(rows, complexity), place(others, complexity)]
        const { regions, totalA, totalB } = comparison(a, b)
        const sum = (side: 'a' | 'b') => regions.reduce((all, one) => all + one[side], 0)
        expect([sum('a'), sum('b')]).toEqual([totalA, totalB])
        expect([totalA, totalB]).toEqual([a.placed.length, b.placed.length])
      }),
    )
  })
})

describe('groupComparison', () => {
  test('counts the rows of each group, and those without one under the empty name', () => {
    expect(countsIn(groupComparison(ONE, 'Vård', 'Skola'))).toMatchObject({
      collaboration: [1, 1],
      'standard-sourcing': [1, 0],
    })
    expect(groupComparison(ONE, '', 'Kultur')).toMatchObject({ totalA: 1, totalB: 0 })
  })

  test('cleans the names as the rows’ own are', () => {
    expect(groupComparison(ONE, '  Vård\u0000', 'Skola').totalA).toBe(2)
  })
})

describe('a comparison in words', () => {
  const said = (a: typeof ONE, b: typeof ONE, locale = 'sv') => {
    const texts = createTexts([engineTexts, complexity.texts], { locale })
    const speaker = { definition: complexity, texts, ...a }
    return comparisonText(speaker, comparison(a, b), { a: '2023', b: '2025' })
  }

  test('has a line for each region, and says where the parts differ most', () => {
    const { headline, lines } = said(ONE, OTHER)
    expect(headline).toBe('Störst skillnad i Standardsourcing: 2023 25 %, 2025 100 %.')
    expect(lines.map(({ region }) => region)).toEqual(ONE.partition.ids)
    expect(lines[1]?.text).toBe('Samverkan: 2023 2 satsningar (50 %), 2025 0 satsningar (0 %).')
  })

  test('compares parts, not counts', () => {
    const twice = placed([
      [0.1, 0.1],
      [0.2, 0.2],
    ])
    expect(said(OTHER, twice).headline).toBe('2023 och 2025 är lika fördelade.')
  })

  test('says whose side is empty', () => {
    expect(said(placed([]), OTHER).headline).toBe('2023 har inga satsningar i figuren.')
    expect(said(ONE, placed([]), 'en').headline).toBe('2025 has no initiatives in the figure.')
  })
})
