import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readingOrder } from './order'
import { placePoints } from './testing/points'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const order = (points: readonly (readonly [string, number, number])[]) => {
  const { placed, partition } = placePoints(points.map(([id, x, y]) => ({ id, x, y })))
  return readingOrder(placed, partition).map(({ id }) => id)
}

test('order-by-region: region by region, the top row first, each from the low end', () => {
  expect(
    order([
      ['unnecessary', 9, 1],
      ['standard', 1, 1],
      ['collaboration', 9, 9],
      ['costly', 1, 9],
    ]),
  ).toEqual(['costly', 'collaboration', 'standard', 'unnecessary'])
})

test('order-by-region: within a region from the top down, then from the low end, then as in the rows', () => {
  expect(
    order([
      ['low', 1, 1],
      ['high right', 3, 4],
      ['high left', 2, 4],
      ['first on one spot', 2, 2],
      ['second on one spot', 2, 2],
    ]),
  ).toEqual(['high left', 'high right', 'first on one spot', 'second on one spot', 'low'])
})

test('order-by-region: everyone is in it once, whatever the order of the rows', () => {
  const grid = fc.integer({ min: 0, max: 4 }).map((value) => value * 2.5)
  const points = fc.uniqueArray(fc.tuple(grid, grid), { maxLength: 25, selector: String })
  fc.assert(
    fc.property(points, fc.infiniteStream(fc.nat()), (unique, random) => {
      const named = unique.map(([x, y]) => [`${x} ${y}`, x, y] as const)
      const shuffled = named
        .map((point) => ({ point, rank: random.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ point }) => point)
      expect(order(shuffled)).toEqual(order(named))
      expect([...order(named)].sort()).toEqual(named.map(([id]) => id).sort())
    }),
  )
})

test('order-by-region: the placed list itself keeps the order of the rows', () => {
  const { placed, partition } = placePoints([
    { id: 'b', x: 9, y: 1 },
    { id: 'a', x: 1, y: 9 },
  ])
  readingOrder(placed, partition)
  expect(placed.map(({ id }) => id)).toEqual(['b', 'a'])
})
