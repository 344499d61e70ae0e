import { expect, test } from 'vitest'
import { saneTolerance } from './saneSplits'
import { complexity } from '../figures/complexity/complexity'
import type { PlaceOptions } from './place'
import { placePoints } from './testing/points'

test('units-sane-domain: an unusable domain falls back, and is reported by field', () => {
  const { scales, diagnostics } = placePoints([{ x: 4, y: 0.4 }], {
    domain: { organisationalComplexity: [10, 0], innovationComplexity: [5, 5] },
  })
  expect(scales.map(({ domain }) => domain)).toEqual([
    [0, 10],
    [0, 1],
  ])
  expect(diagnostics.filter(({ code }) => code === 'domain-unusable')).toEqual([
    { code: 'domain-unusable', severity: 'warning', field: 'organisationalComplexity' },
    { code: 'domain-unusable', severity: 'warning', field: 'innovationComplexity' },
  ])
})

const split = (given: unknown) =>
  placePoints([], { split: { organisationalComplexity: given } as PlaceOptions['split'] })

test.each<[string, unknown, readonly number[]]>([
  ['a number', 3, [0.3]],
  ['a list of one', [3], [0.3]],
  ['outside the domain: at its end', 30, [1]],
  ['far outside: at its end', -1e308, [0]],
  ['left out', undefined, [0.5]],
])('borders-split-in-host-units: %s', (_, given, expected) => {
  const { thresholds, diagnostics } = split(given)
  expect(thresholds).toEqual([expected, [0.5]])
  expect(diagnostics).toEqual([])
})

test.each<[string, unknown]>([
  ['two where the figure has one', [3, 7]],
  ['none', []],
  ['text', '3'],
  ['NaN', Number.NaN],
  ['a list with a hole', Object.assign([], { length: 1 })],
  ['null', null],
  ['an endless list', Object.assign([], { length: 4_000_000_000 })],
])('borders-unusable-split-falls-back: %s', (_, given) => {
  const { thresholds, diagnostics } = split(given)
  expect(thresholds).toEqual([[0.5], [0.5]])
  expect(diagnostics).toEqual([
    { code: 'split-unusable', severity: 'warning', field: 'organisationalComplexity' },
  ])
})

test.each<[unknown, number]>([
  [0.2, 0.2],
  [0, 0],
  [1, 1],
  [undefined, 0.15],
  [-0.1, 0.15],
  [1.1, 0.15],
  [Number.NaN, 0.15],
  ['0,2', 0.15],
])('borders-unusable-split-falls-back: a tolerance of %j is %j', (given, expected) => {
  expect(saneTolerance({ ...complexity, tolerance: 0.15 }, given)).toBe(expected)
})
