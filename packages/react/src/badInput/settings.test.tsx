import { describe, expect, test } from 'vitest'
import { demandSilence } from '../server/testing/silence'
import { cellsOf, expectSound, marksIn, shown } from './testing/shown'

demandSilence()

const ROWS = [
  {
    id: 'low',
    label: 'Low',
    group: 'IT',
    organisationalComplexity: 0.1,
    innovationComplexity: 0.1,
  },
  {
    id: 'high',
    label: 'High',
    group: 'Care',
    organisationalComplexity: 0.9,
    innovationComplexity: 0.9,
  },
]

const DOMAINS = [
  ['min = max', [5, 5]],
  ['reversed', [1, 0]],
  ['NaN', [Number.NaN, 1]],
  ['not finite', [0, Number.POSITIVE_INFINITY]],
  ['wider than any number', [-1e308, 1e308]],
  ['too narrow to divide by', [0, 5e-324]],
  ['empty', []],
  ['three ends', [0, 1, 2]],
  ['text', 'wide'],
  ['null', null],
  ['an object', {}],
] as const

describe.each(DOMAINS)('a domain that is %s', (_, domain) => {
  test('becomes a sane one, with a diagnostic that names the field', () => {
    const { container, diagnostics } = shown({
      data: ROWS,
      domain: { innovationComplexity: domain },
    })
    expect(marksIn(container)).toEqual(['low', 'high'])
    expect(container.querySelector('[data-kv-outside]')).toBeNull()
    expect(diagnostics()).toEqual([
      expect.objectContaining({ code: 'domain-unusable', field: 'innovationComplexity' }),
    ])
    expectSound(container, false)
  })
})

const SPLITS = [
  ['NaN', Number.NaN],
  ['infinite', Number.NEGATIVE_INFINITY],
  ['text', 'half'],
  ['null', null],
  ['empty', []],
  ['one too many', [0.2, 0.6]],
  ['an object', {}],
] as const

test.each(SPLITS)('a split that is %s: the default one holds, with a diagnostic', (_, split) => {
  const { container, diagnostics } = shown({
    data: ROWS,
    split: { organisationalComplexity: split },
    splitEditable: true,
    locale: 'en',
  })
  expect(cellsOf(container, 'low')?.at(-1)).toBe('Standard sourcing')
  expect(cellsOf(container, 'high')?.at(-1)).toBe('Collaboration')
  expect(diagnostics()).toEqual([
    expect.objectContaining({ code: 'split-unusable', field: 'organisationalComplexity' }),
  ])
  expectSound(container, false)
})

test('a split beyond the domain leaves a region without room, and nothing breaks', () => {
  const { container, diagnostics } = shown({
    data: ROWS,
    split: { organisationalComplexity: 7 },
    locale: 'en',
  })
  expect(cellsOf(container, 'high')?.at(-1)).toBe('Costly and difficult')
  expect(diagnostics()).toEqual([])
  expectSound(container, false)
})

const OTHERS = [
  ['width', [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '300', null, {}]],
  ['height', [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '300', null, {}]],
  ['snap', [0, -1, Number.NaN, 7, '1', null, [], { innovationComplexity: 'x' }]],
  [
    'groups',
    [
      null,
      5,
      'IT',
      {},
      [null, 5, {}],
      [['IT']],
      Array.from({ length: 50 }, (_, index) => `G${index}`),
    ],
  ],
  ['selected', [null, 5, '', {}, 'nobody', '__proto__']],
  ['hovered', [null, 5, '', {}, 'nobody', '__proto__']],
  ['fields', [null, 5, 'label', [], { label: null, group: 5, id: {}, size: [] }]],
  ['split', [null, 5, 'half', [], [0.5]]],
  ['domain', [null, 5, 'wide', [], [0, 1]]],
  ['messages', [null, 5, 'text', [], { 'figure.members.other': 5, 'complexity.title': null }]],
  ['tolerance', [null, Number.NaN, -1, 'wide', {}, 7]],
  ['direction', [null, 'up', 5]],
  ['mirror', [null, 'yes', 5]],
] as const

describe.each(OTHERS)('%s of any kind', (name, values) => {
  test.each(values.map((value) => [JSON.stringify(value), value] as const))('%s', (_, value) => {
    const { container } = shown({ data: ROWS, [name]: value })
    expect(marksIn(container).length).toBeGreaterThan(0)
    expectSound(container, false)
  })
})
