import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import { earlierOf } from './earlier'
import { place } from './place'
import { anyRows } from './testing/hostile'

interface Point {
  readonly id?: string
  readonly x?: number | string
  readonly y?: number
}

const fields = { organisationalComplexity: 'x', innovationComplexity: 'y' } as const
const placed = (rows: unknown) => place<Point>(rows, complexity, { fields })
const compared = (now: unknown, before: unknown) =>
  earlierOf({ now: placed(now), before: placed(before) })

describe('one row beside its earlier one', () => {
  const now = { id: 'a', x: 0.8, y: 0.8 }
  test.each([
    ['nothing differs', { x: 0.8, y: 0.8 }, { changed: [], moved: false, crossed: false }],
    ['one axis differs', { x: 0.7, y: 0.8 }, { changed: [0], moved: true, crossed: false }],
    ['both axes differ', { x: 0.7, y: 0.9 }, { changed: [0, 1], moved: true, crossed: false }],
    ['it lay in another region', { x: 0.2, y: 0.8 }, { changed: [0], moved: true, crossed: true }],
    ['it lay on the border', { x: 0.5, y: 0.8 }, { changed: [0], moved: true, crossed: false }],
    ['the difference is rounding', { x: 0.8, y: 0.1 * 8 }, { changed: [], moved: false }],
  ])('%s', (_, was, stand) => {
    const { stands } = compared([now], [{ id: 'a', ...was }])
    expect(stands.get('a')).toMatchObject(stand)
  })

  test('two values outside of the scale are drawn at one edge, and are told apart all the same', () => {
    const { stands } = compared([{ id: 'a', x: 3, y: 0.5 }], [{ id: 'a', x: 2, y: 0.5 }])
    expect(stands.get('a')).toMatchObject({ changed: [0], moved: false, crossed: false })
  })

  test('shares that stay the same have not changed, whatever the forces sum to', () => {
    const forces = (factor: number) =>
      place(
        [{ id: 'a', supplierForce: factor, municipalForce: factor, internalForce: 2 * factor }],
        coordination,
      )
    const { stands } = earlierOf({ now: forces(3), before: forces(1) })
    expect(stands.get('a')).toMatchObject({ changed: [], moved: false, crossed: false })
  })
})

describe('rows that only one of the two has', () => {
  test('are new or gone; a row that had no place is neither', () => {
    const { stands, added, unplaced, gone } = compared(
      [
        { id: 'stays', x: 0, y: 0 },
        { id: 'new', x: 0, y: 0 },
        { id: 'had-none', x: 0, y: 0 },
        { id: 'has-none' },
      ],
      [
        { id: 'gone-without', x: 'mycket', y: 0 },
        { id: 'has-none', x: 0, y: 0 },
        { id: 'had-none', x: 0 },
        { id: 'gone', x: 1, y: 1 },
        { id: 'stays', x: 0, y: 0 },
      ],
    )
    expect([...stands.keys()]).toEqual(['stays'])
    expect(added.map(({ id }) => id)).toEqual(['new'])
    expect([...unplaced.values()].map(({ reasons }) => reasons[0]?.code)).toEqual(['value-missing'])
    expect(gone.map(({ id }) => id)).toEqual(['gone-without', 'gone'])
  })

  test('what a filter hides is not gone, and what it would hide is not told of as gone', () => {
    const all = placed([
      { id: 'shown', x: 0, y: 0 },
      { id: 'hidden', x: 0, y: 0 },
    ])
    const before = placed([
      { id: 'shown', x: 1, y: 0 },
      { id: 'hidden', x: 1, y: 0 },
      { id: 'gone', x: 1, y: 0 },
      { id: 'gone-hidden', x: 1, y: 0 },
    ])
    const keep = (ids: readonly string[]) => ({
      placed: before.placed.filter(({ id }) => ids.includes(id)),
      notPlaced: [],
    })
    const now = { ...all, placed: all.placed.slice(0, 1) }
    const { stands, gone } = earlierOf({ now, before, all, kept: keep(['gone']) })
    expect([...stands.keys()]).toEqual(['shown'])
    expect(gone.map(({ id }) => id)).toEqual(['gone'])
  })

  test('of two earlier rows with one id the first counts, and rows without ids meet by their number', () => {
    const twice = compared(
      [{ id: 'a', x: 0, y: 0 }],
      [
        { id: 'a', x: 1, y: 0 },
        { id: 'a', x: 0, y: 0 },
      ],
    )
    expect(twice.stands.get('a')?.was.position).toEqual([1, 0])
    expect(twice.gone).toHaveLength(1)
    const numbered = compared([{ x: 0, y: 0 }], [{ x: 1, y: 1 }])
    expect([numbered.stands.size, numbered.added.length, numbered.gone.length]).toEqual([1, 0, 0])
  })
})

test('earlier rows that are no list are refused: nobody is then called new', () => {
  const refused = compared([{ id: 'a', x: 0, y: 0 }], 7)
  expect(refused).toMatchObject({ refused: true, added: [], gone: [] })
  expect(compared([{ id: 'a', x: 0, y: 0 }], []).added).toHaveLength(1)
})

test('whatever the rows are, each one of now and of then is told of exactly once', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (rows, earlierRows) => {
      const now = place(rows, complexity)
      const before = place(earlierRows, complexity)
      const { stands, unplaced, added, gone, refused } = earlierOf({ now, before })
      if (refused) return
      expect(stands.size + unplaced.size + added.length).toBe(now.placed.length)
      const here = new Set([...now.placed, ...now.notPlaced].map(({ id }) => id))
      const then = [...before.placed, ...before.notPlaced]
      expect(gone.map(({ id }) => id).sort()).toEqual(
        then.flatMap(({ id }) => (here.has(id) ? [] : [id])).sort(),
      )
    }),
  )
})
