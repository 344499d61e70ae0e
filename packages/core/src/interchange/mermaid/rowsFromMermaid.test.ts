import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complexity } from '../../figures/complexity/complexity'
import { place } from '../../placement/place'
import { fieldScale } from '../../scales/domain'
import { readMermaid } from './readMermaid'
import { rowsFromMermaid } from './rowsFromMermaid'
import { chart } from './testing/block'

const AXES = [{ field: 'organisationalComplexity' }, { field: 'innovationComplexity' }] as const

test('points become rows: label, class as group, the fields of the axes', () => {
  const { points } = readMermaid(chart('A:::kultur: [0.25, 0.1]', 'A: [1, 0]'))
  expect(rowsFromMermaid(points, AXES)).toEqual([
    { label: 'A', group: 'kultur', organisationalComplexity: 0.25, innovationComplexity: 0.1 },
    { label: 'A', organisationalComplexity: 1, innovationComplexity: 0 },
  ])
})

test('scales take them to the host’s units, and outside as far outside', () => {
  const { points } = readMermaid(chart('A: [0.7, 0.5]', 'B: [1.5, 0]'))
  const [x, y] = AXES
  const rows = rowsFromMermaid(points, [
    { ...x, scale: fieldScale([0, 10]) },
    { ...y, scale: fieldScale([-1, 1]) },
  ])
  expect(rows).toEqual([
    { label: 'A', organisationalComplexity: 7, innovationComplexity: 0 },
    { label: 'B', organisationalComplexity: 15, innovationComplexity: -1 },
  ])
})

test('a field may have any name', () => {
  const { points } = readMermaid(chart('A: [0.25, 1]'))
  const [row] = rowsFromMermaid(points, [{ field: '__proto__' }, { field: 'constructor' }])
  expect(Object.entries(row ?? {})).toEqual([
    ['__proto__', 0.25],
    ['constructor', 1],
    ['label', 'A'],
  ])
})

test('a figure places them where the chart has them', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(unit, unit, (x, y) => {
      const [placed] = place(
        rowsFromMermaid([{ label: 'A', x, y, styles: [] }], AXES),
        complexity,
      ).placed
      expect(placed?.position).toEqual([x + 0, y + 0])
    }),
  )
})
