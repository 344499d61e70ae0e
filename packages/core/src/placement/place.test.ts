import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { type PlaceOptions, place } from './place'
import { type Point, POINT_OPTIONS, placePoints } from './testing/points'

function thrower(): never {
  throw new Error('no')
}

describe('an initiative with a place', () => {
  test('units-host-in-host-out: values stay the host’s, the position is on the unit scale', () => {
    const row = Object.freeze({
      id: 'S07',
      label: 'Skolplattform',
      group: 'Utbildning',
      size: 4,
      x: 9.25,
      y: 8,
    })
    expect(placePoints([row]).placed).toEqual([
      {
        id: 'S07',
        index: 0,
        row,
        label: 'Skolplattform',
        group: 'Utbildning',
        size: 4,
        raw: [9.25, 8],
        values: [9.25, 8],
        extras: {},
        position: [0.925, 0.8],
        outside: false,
        region: 'collaboration',
      },
    ])
  })

  test('reading-rows-unchanged: the row is handed back itself', () => {
    const row = { x: 1, y: 2 }
    expect(placePoints([row]).placed[0]?.row).toBe(row)
    expect(row).toEqual({ x: 1, y: 2 })
  })

  test('fields-by-key-or-function: fields may be functions, domains may differ by axis', () => {
    interface Row {
      readonly org: number
      readonly novelty: number
    }
    const { placed } = place<Row>([{ org: 5, novelty: 0.75 }], complexity, {
      fields: { organisationalComplexity: 'org', innovationComplexity: ({ novelty }) => novelty },
      domain: { organisationalComplexity: [0, 10] },
    })
    expect(placed[0]).toMatchObject({ values: [5, 0.75], position: [0.5, 0.75] })
  })

  test('numbers as people write them in a file are read by the evidence of the column', () => {
    const { placed, notPlaced } = placePoints([
      { x: '3,5', y: '2' },
      { x: '1,234', y: ' 4 ' },
      { x: '\u22120,5', y: '+1' },
    ])
    expect(placed.map(({ values }) => values)).toEqual([
      [3.5, 2],
      [1.234, 4],
      [-0.5, 1],
    ])
    expect(notPlaced).toEqual([])
  })

  test('-0 is 0', () => {
    const [placed] = placePoints([{ x: -0, y: '-0' }]).placed
    expect([placed?.values, placed?.position]).toStrictEqual([
      [0, 0],
      [0, 0],
    ])
  })
})

describe('outside the domain', () => {
  test.each<[string, number, number, readonly number[], readonly string[]]>([
    ['to the right', 12, 5, [1, 0.5], ['organisationalComplexity']],
    ['below', 5, -1, [0.5, 0], ['innovationComplexity']],
    ['both ways', -3, 11, [0, 1], ['organisationalComplexity', 'innovationComplexity']],
    ['very far', 1e308, -1e308, [1, 0], ['organisationalComplexity', 'innovationComplexity']],
  ])(
    'units-outside-keeps-value: %s it is drawn at the edge, and each field is reported',
    (_, x, y, position, fields) => {
      const { placed, diagnostics } = placePoints([{ id: 'a', x, y }])
      expect(placed[0]).toMatchObject({ values: [x, y], position, outside: true })
      expect(diagnostics).toEqual(
        fields.map((field) => ({
          code: 'value-outside-domain',
          severity: 'info',
          row: 0,
          id: 'a',
          field,
        })),
      )
    },
  )

  test('units-outside-keeps-value: even where dividing by the domain overflows', () => {
    const { placed } = placePoints([{ x: 1e308, y: 0 }], {
      domain: { organisationalComplexity: [0, 0.1] },
    })
    expect(placed[0]).toMatchObject({
      position: [1, 0],
      outside: true,
      region: 'unnecessary-collaboration',
    })
  })
})

describe('texts and sizes', () => {
  const rows = [
    { label: ' \u202eA\u0000\nB ', group: '\tX ', x: 1, y: 1 },
    { id: 'b\u202e', label: {}, x: 1, y: 1 },
  ]
  const called = (unnamed?: PlaceOptions['unnamed']) =>
    placePoints(rows, { unnamed }).placed.map(({ label, group }) => [label, group])

  test('reading-labels-are-text: labels and groups are made safe', () => {
    expect(called()[0]).toEqual(['A B', 'X'])
  })

  test('reading-labels-are-text: a row without a label is called by its number, or by its id', () => {
    expect(called((row) => `Nummer ${row}`)[1]).toEqual(['Nummer 2', ''])
    expect(called()[1]).toEqual(['b', ''])
    expect(called(() => '')[1]).toEqual(['b', ''])
    expect(placePoints([{ id: '\u202e', x: 1, y: 1 }]).placed[0]?.label).toBe('1')
  })

  test.each<[unknown, number | undefined, boolean]>([
    [3, 3, false],
    ['2,5', 2.5, false],
    [0, 0, false],
    [undefined, undefined, false],
    ['', undefined, false],
    [-1, undefined, true],
    ['big', undefined, true],
    [Number.NaN, undefined, true],
  ])('a size of %j is %j; reported: %s', (size, expected, reported) => {
    const { placed, diagnostics } = placePoints([{ id: 'a', size, x: 1, y: 1 }])
    expect(placed[0]?.size).toBe(expected)
    expect(diagnostics.map(({ code, field }) => [code, field])).toEqual(
      reported ? [['size-unusable', 'size']] : [],
    )
  })

  test('fields-unreadable-is-no-error: a label, group or size that throws is reported, the row is placed', () => {
    const { placed, diagnostics } = placePoints([{ id: 'a', x: 1, y: 1 }], {
      fields: { ...POINT_OPTIONS.fields, label: thrower, group: thrower, size: thrower },
    })
    expect(placed[0]).toMatchObject({ label: 'a', group: '', size: undefined })
    expect(diagnostics.map(({ code, field }) => [code, field])).toEqual([
      ['row-unreadable', 'label'],
      ['row-unreadable', 'group'],
      ['size-unusable', 'size'],
    ])
  })
})

describe('values over the rows', () => {
  const rows: readonly Point[] = [
    { id: 'a', x: 1, y: 2 },
    { id: 'b', x: 3 },
  ]
  const over = (innovationComplexity: number) =>
    placePoints(rows, {
      overlay: new Map([
        ['a', { innovationComplexity }],
        ['b', { innovationComplexity }],
      ]),
    }).placed.map(({ id, values }) => [id, values])

  test('a moved value stands in for the row’s, on its own axis alone', () => {
    expect(over(9)).toEqual([
      ['a', [1, 9]],
      ['b', [3, 9]],
    ])
  })

  test('a moved value that is no finite number does not', () => {
    expect(over(Number.NaN)).toEqual([['a', [1, 2]]])
  })
})
