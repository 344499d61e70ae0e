import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import type { FieldValues } from '../model/change'
import { identify } from '../placement/identify'
import { type Point, POINT_OPTIONS, placePoints } from '../placement/testing/points'
import {
  adjusted,
  applyChanges,
  changeCoordinates,
  type ChangeSource,
  changeTo,
  invertChange,
  movedValues,
  standAfter,
  standAt,
} from './changes'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const { fields } = POINT_OPTIONS

/** What a change of the first row is made from. */
function sourceOf(rows: readonly Point[], options: Parameters<typeof placePoints>[1] = {}) {
  const placement = placePoints(rows, options)
  const source: ChangeSource<Point> = {
    definition: complexity,
    placement,
    fields: options.fields ?? fields,
  }
  const [placed] = placement.placed
  if (!placed) throw new Error('the first row has no place')
  return { source, placed, placement }
}

const ROW: Point = { id: 'a', label: 'A', x: 2, y: 3 }

describe('changeTo', () => {
  test('changes-only-moved-axes: values by field and by the row’s key, the region, the reason', () => {
    const { source, placed } = sourceOf([ROW])
    expect(changeTo(source, placed, { innovationComplexity: 7.5 }, 'field')).toEqual({
      figure: 'complexity',
      id: 'a',
      row: ROW,
      before: { innovationComplexity: 3 },
      changes: { innovationComplexity: 7.5 },
      patch: { y: 7.5 },
      region: 'costly-and-difficult',
      reason: 'field',
    })
  })

  test.each<[string, Record<string, number | string | null>]>([
    ['nothing', {}],
    ['what it has already', { organisationalComplexity: 2 }],
    ['another field', { partnershipWeight: 9 }],
    ['NaN', { organisationalComplexity: Number.NaN }],
    ['an infinity', { organisationalComplexity: Number.POSITIVE_INFINITY }],
    ['text, where the axis has numbers', { organisationalComplexity: '5' }],
    ['no answer, where one is needed', { organisationalComplexity: null }],
  ])('changes-only-moved-axes: asked for %s there is no change', (_, values) => {
    const { source, placed } = sourceOf([ROW])
    expect(changeTo(source, placed, values, 'field')).toBeUndefined()
  })

  test('changes-patch-by-key: a field read by a function is left to the host', () => {
    const { source, placed } = sourceOf([ROW], {
      fields: { organisationalComplexity: ({ x }) => x, innovationComplexity: 'y' },
    })
    const change = changeTo(
      source,
      placed,
      { organisationalComplexity: 4, innovationComplexity: 4 },
      'field',
    )
    expect(change?.changes).toEqual({ organisationalComplexity: 4, innovationComplexity: 4 })
    expect(change?.patch).toEqual({ y: 4 })
  })

  test('fields-names-are-text: a key called __proto__ is patched like any other', () => {
    interface Odd extends Point {
      readonly ['__proto__']: number
    }
    const row = JSON.parse('{"__proto__": 2, "y": 3}') as Odd
    const odd = { organisationalComplexity: '__proto__', innovationComplexity: 'y' } as const
    const placement = placePoints([row], { fields: odd as never })
    const source: ChangeSource<Point> = { definition: complexity, placement, fields: odd as never }
    const [placed] = placement.placed
    const change = placed && changeTo(source, placed, { organisationalComplexity: 4 }, 'field')
    if (!change) throw new Error('no change')
    expect(Object.entries(change.patch)).toEqual([['__proto__', 4]])
    const [after] = applyChanges<Point>([row], ['1'], change)
    expect(JSON.stringify(after)).toBe('{"__proto__":4,"y":3}')
  })

  test('units-outside-keeps-value: a value outside survives a move along the other axis', () => {
    const { source, placed } = sourceOf([{ id: 'a', x: 12, y: 3 }])
    const change = changeCoordinates(
      source,
      placed,
      movedValues(source, [1, 0.3], [1, 0.6], 'rounded'),
      'pointer',
    )
    expect(change).toMatchObject({
      changes: { innovationComplexity: 6 },
      patch: { y: 6 },
      region: 'collaboration',
    })
  })
})

describe('movedValues', () => {
  const { source } = sourceOf([ROW])

  test('changes-only-moved-axes: an axis that did not move, but for rounding, is not among them', () => {
    expect(movedValues(source, [0.2, 0.3], [0.2 + 1e-12, 0.45], 'exact')).toEqual({
      innovationComplexity: 4.5,
    })
    expect(movedValues(source, [0.2, 0.3], [0.2, 0.3], 'exact')).toEqual({})
  })

  test('changes-rounded-or-exact: a pointer’s values have the decimals of their scale, those of keys all', () => {
    const to = [0.123_456, 0.3]
    expect(movedValues(source, [0.2, 0.3], to, 'rounded')).toEqual({
      organisationalComplexity: 1.23,
    })
    expect(movedValues(source, [0.2, 0.3], to, 'exact')).toEqual({
      organisationalComplexity: 1.23456,
    })
  })

  test('units-rounding-stays-inside: at the end of an odd domain the value is its end', () => {
    const odd = sourceOf([{ x: 0.1, y: 1 }], { domain: { organisationalComplexity: [0, 2 / 3] } })
    expect(movedValues(odd.source, [0.15, 1], [1, 1], 'rounded')).toEqual({
      organisationalComplexity: 2 / 3,
    })
  })
})

describe('where an initiative stands', () => {
  const { source, placed } = sourceOf([ROW])

  test('borders-stated-is-meant: what is stated to lie on a split is in the region above it, as committed', () => {
    const move = { start: placed.position, at: [0.4996, 0.3] }
    const stand = standAt(source, placed, move, 'rounded')
    expect(stand).toMatchObject({ label: 'A', values: [5, 3], region: 'unnecessary-collaboration' })
    const change = changeCoordinates(
      source,
      placed,
      movedValues(source, move.start, move.at, 'rounded'),
      'pointer',
    )
    expect(change).toMatchObject({ changes: { organisationalComplexity: 5 }, region: stand.region })
    expect(standAt(source, placed, move, 'exact').region).toBe('standard-sourcing')
  })

  test('borders-stated-is-meant: anywhere, moving says what committing reports', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        unit,
        unit,
        fc.constantFrom('rounded' as const, 'exact' as const),
        (x, y, exactness) => {
          const move = { start: placed.position, at: [x, y] }
          const stand = standAt(source, placed, move, exactness)
          const change = changeCoordinates(
            source,
            placed,
            movedValues(source, move.start, move.at, exactness),
            'pointer',
          )
          if (!change) return
          expect(change.region).toBe(stand.region)
          const after = standAfter(source, placed, change)
          expect([after.values, after.region]).toEqual([stand.values, stand.region])
        },
      ),
    )
  })

  test('setting one axis of a plane asks for nothing else', () => {
    expect(adjusted(source, placed, 1, 8)).toEqual({ innovationComplexity: 8 })
    expect(adjusted(source, placed, 7, 8)).toEqual({})
  })
})

describe('applyChanges', () => {
  test('changes-apply-by-id: new rows where something changed, the same ones elsewhere', () => {
    const rows: readonly Point[] = [ROW, Object.freeze({ id: 'b', x: 1, y: 1 })]
    const { source, placed } = sourceOf(rows)
    const change = changeTo(source, placed, { organisationalComplexity: 9 }, 'field')
    if (!change) throw new Error('no change')
    const after = applyChanges(rows, ['a', 'b'], change)
    expect(after).toEqual([
      { id: 'a', label: 'A', x: 9, y: 3 },
      { id: 'b', x: 1, y: 1 },
    ])
    expect(after[1]).toBe(rows[1])
    expect(rows[0]).toEqual({ id: 'a', label: 'A', x: 2, y: 3 })
    expect(applyChanges(rows, ['x', 'y'], change)).toEqual(rows)
    expect(applyChanges(rows, [], change)).toEqual(rows)
  })

  test('changes-apply-by-id: several changes of one row add up', () => {
    const { source, placed } = sourceOf([ROW])
    const asked: readonly FieldValues[] = [
      { organisationalComplexity: 9 },
      { innovationComplexity: 8 },
    ]
    const list = asked.flatMap((values) => changeTo(source, placed, values, 'import') ?? [])
    expect(applyChanges([ROW], ['a'], list)).toEqual([{ ...ROW, x: 9, y: 8 }])
  })

  test('changes-apply-by-id: a row keeps its class, and no setter of it is called', () => {
    class Initiative {
      readonly id = 'a'
      readonly y = 3
      get x() {
        return 2
      }
      set x(_: number) {
        throw new Error('never assigned')
      }
      get label() {
        return `Satsning ${this.id}`
      }
    }
    const row = new Initiative()
    const { source, placed } = sourceOf([row])
    const change = changeTo(source, placed, { organisationalComplexity: 9 }, 'field')
    if (!change) throw new Error('no change')
    const [after] = applyChanges<Point>([row], ['a'], change)
    expect(after).toBeInstanceOf(Initiative)
    expect([after?.x, after?.y, after?.label]).toEqual([9, 3, 'Satsning a'])
    expect(row.x).toBe(2)
  })
})

describe('there and back again', () => {
  // No -0: it comes back as 0.
  const value = fc
    .oneof(fc.integer({ min: -2, max: 12 }), fc.double({ min: -2, max: 12, noNaN: true }))
    .map((number) => number + 0)
  const someRows = fc.array(
    fc.record({
      id: fc.constantFrom<unknown>('a', 'b', 1, '1', undefined),
      x: value,
      y: value,
      note: fc.string(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const asked = fc.record(
    { organisationalComplexity: value, innovationComplexity: value },
    { requiredKeys: [] },
  )

  test('changes-invert: a change and its inverse give the rows back', () => {
    fc.assert(
      fc.property(someRows, fc.nat(), asked, (rows, pick, values) => {
        const placement = placePoints(rows)
        const source: ChangeSource<Point> = { definition: complexity, placement, fields }
        const placed = placement.placed[pick % placement.placed.length]
        const change = placed && changeTo(source, placed, values, 'pointer')
        if (!placed || !change) return
        const { ids } = identify<Point>(rows, fields)
        const after = applyChanges<Point>(rows, ids, change)
        const moved = placePoints(after).placed[placed.index]
        expect(moved?.region).toBe(change.region)
        expect(after.filter((row, index) => row !== rows[index])).toHaveLength(1)

        const back = invertChange(change, placed.region, fields)
        expect(back).toMatchObject({
          before: change.changes,
          changes: change.before,
          reason: 'undo',
          region: placed.region,
        })
        expect(applyChanges(after, ids, back)).toEqual(rows)
        expect(invertChange(back, change.region, fields, 'pointer')).toEqual(change)
      }),
      { numRuns: 150 },
    )
  })
})
