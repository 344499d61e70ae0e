import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { dilemma } from '../figures/dilemma/dilemma'
import type { FigureDefinition } from '../figures/defineFigure'
import { figureDrawing } from '../layout/testing/figureDrawing'
import { legendEntries } from './legend'

function entries(definition: FigureDefinition, rows: readonly object[]) {
  const { placement, groups, texts } = figureDrawing(definition, { rows })
  return legendEntries({ definition, texts, ...placement }, groups, placement.placed)
}

const contracts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    label: `Avtal ${index}`,
    'dilemma.aim': -1,
    'dilemma.risk': index % 2 === 0 ? 1 : -1,
  }))

describe('the legend', () => {
  test('groups, largest first, each with its count; the rest last', () => {
    const rows = ['a', 'b', 'b', 'c', 'd', 'e', 'f'].map((group) => ({
      group,
      organisationalComplexity: 0.5,
      innovationComplexity: 0.5,
    }))
    expect(entries(complexity, rows).map(({ name, note, id }) => [name, note, id])).toEqual([
      ['b', '2', undefined],
      ['a', '1', undefined],
      ['c', '1', undefined],
      ['d', '1', undefined],
      ['e', '1', undefined],
      ['Övriga', '1', undefined],
    ])
    expect(entries(complexity, [{ organisationalComplexity: 0, innovationComplexity: 0 }])).toEqual(
      [],
    )
  })

  test('rows without a group are called that, and not others, where they are the whole rest', () => {
    const rows = [{ group: 'a' }, {}, {}].map((row) => ({
      ...row,
      organisationalComplexity: 0.5,
      innovationComplexity: 0.5,
    }))
    expect(entries(complexity, rows).map(({ name, note }) => [name, note])).toEqual([
      ['a', '1'],
      ['Utan grupp', '2'],
    ])
  })

  test('dilemma-legend-lists-rows: up to twelve rows are named, also those beyond the palette', () => {
    const listed = entries(dilemma, contracts(12))
    expect(listed.map(({ id }) => id)).toEqual(contracts(12).map(({ id }) => id))
    expect(listed.slice(0, 2).map(({ note }) => note)).toEqual([
      'dilemma, spänning 1',
      'sourcinglogik',
    ])
    expect(listed.slice(5).every(({ tone }) => tone === 'rest')).toBe(true)
  })

  test('dilemma-legend-lists-rows: of more, those without a colour are one entry with their count', () => {
    const listed = entries(dilemma, contracts(13))
    expect(listed.map(({ name }) => name)).toEqual([
      ...contracts(5).map(({ label }) => label),
      'Övriga',
    ])
    expect(listed.at(-1)).toMatchObject({ note: '8', tone: 'rest', id: undefined })
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length)
  })

  test('nothing to tell apart is no legend', () => {
    expect(entries(dilemma, [])).toEqual([])
  })
})
