import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { nearestMark } from './nearest'
import { FAN_LIMIT, fanOut, SAME_SPOT_PX, type SpotPx, stackMarks } from './stacks'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const spot = (id: string, xPx: number, yPx: number): SpotPx => ({ id, xPx, yPx })
const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`)

const anySpots: fc.Arbitrary<readonly SpotPx[]> = fc
  .array(
    fc.tuple(
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.double({ min: 0, max: 30, noNaN: true }),
    ),
    { maxLength: 60 },
  )
  .map((points) => points.map(([xPx, yPx], index) => spot(`m${index}`, xPx, yPx)))

describe('stackMarks', () => {
  test('stacks-share-a-spot: marks on one spot are one stack, in the order given', () => {
    expect(stackMarks([spot('a', 10, 10), spot('b', 50, 10), spot('c', 11, 11)])).toEqual([
      { xPx: 10, yPx: 10, ids: ['a', 'c'] },
      { xPx: 50, yPx: 10, ids: ['b'] },
    ])
  })

  test('stacks-share-a-spot: a mark joins the nearest stack, whichever side it lies on', () => {
    const [left, right] = [spot('left', 10, 10), spot('right', 14, 10)]
    expect(stackMarks([left, right, spot('c', 12.5, 10)])[1]?.ids).toEqual(['right', 'c'])
    expect(stackMarks([left, right, spot('c', 11.5, 10)])[0]?.ids).toEqual(['left', 'c'])
  })

  test('stacks-share-a-spot: across the edges of the cells that the search is divided into', () => {
    for (const at of [0, 2.9, 3, 5.95, 6]) {
      expect(stackMarks([spot('a', at, at), spot('b', at + 1, at - 1)])).toHaveLength(1)
    }
  })

  test('stacks-share-a-spot: everyone is in one stack, and no two stacks are on one spot', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        const stacks = stackMarks(spots)
        expect(stacks.flatMap((stack) => stack.ids).sort()).toEqual(
          spots.map(({ id }) => id).sort(),
        )
        stacks.forEach((a, index) => {
          for (const b of stacks.slice(index + 1)) {
            expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThanOrEqual(SAME_SPOT_PX)
          }
        })
        for (const stack of stacks) {
          for (const id of stack.ids) {
            const member = spots.find((one) => one.id === id) ?? spot('', 99, 99)
            const distance = Math.hypot(member.xPx - stack.xPx, member.yPx - stack.yPx)
            expect(distance).toBeLessThan(SAME_SPOT_PX)
          }
        }
      }),
    )
  })

  test.each<[string, SpotPx[], number | undefined]>([
    [
      'infinite places',
      [spot('a', Number.POSITIVE_INFINITY, 0), spot('b', 0, Number.NEGATIVE_INFINITY)],
      undefined,
    ],
    ['places beyond whole numbers', [spot('a', 1e300, 1e17), spot('b', -1e300, 1e17)], undefined],
    ['no places', [spot('a', Number.NaN, Number.NaN), spot('b', Number.NaN, 0)], undefined],
    ['no reach', [spot('a', 1, 1), spot('b', 1, 1)], 0],
    ['a reach of NaN', [spot('a', 1, 1), spot('b', 1, 1)], Number.NaN],
  ])('drawing-never-hangs: %s leave every mark by itself', (_, spots, withinPx) => {
    expect(stackMarks(spots, withinPx).map((stack) => stack.ids)).toEqual([['a'], ['b']])
  })

  test('reading-no-overflow: ten thousand marks on one spot are one stack', () => {
    const spots = ids(10_000).map((id) => spot(id, 5, 5))
    expect(stackMarks(spots).map((stack) => stack.ids.length)).toEqual([10_000])
  })
})

describe('fanOut', () => {
  test('stacks-fan-apart: no two marks of a fan are nearer than a target is wide', () => {
    for (let count = 1; count <= FAN_LIMIT; count++) {
      for (const apartPx of [24, 31.5]) {
        const fan = fanOut({ xPx: 100, yPx: 50, ids: ids(count) }, 'm0', apartPx)
        expect(fan).toHaveLength(count)
        fan.forEach((a, index) => {
          for (const b of fan.slice(index + 1)) {
            expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThanOrEqual(apartPx - 1e-9)
          }
        })
      }
    }
  })

  test('stacks-fan-apart: they stand around the spot, the first above it, then clockwise', () => {
    const fan = fanOut({ xPx: 100, yPx: 50, ids: ids(4) }, 'm0')
    const turn = fan.map(({ xPx, yPx }) => [
      Math.sign(Math.round(xPx - 100)),
      Math.sign(Math.round(yPx - 50)),
    ])
    expect(turn.map(([x = 9, y = 9]) => [x + 0, y + 0])).toEqual([
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ])
  })

  test('stacks-fan-apart: of a large stack those around the active one are shown', () => {
    const stack = { xPx: 0, yPx: 0, ids: ids(40) }
    const shown = (active: string | undefined) => fanOut(stack, active).map(({ id }) => id)
    expect(shown('m0')).toEqual(ids(40).slice(0, 14))
    expect(shown('m20')).toEqual(ids(40).slice(13, 27))
    expect(shown('m39')).toEqual(ids(40).slice(26))
    expect(shown(undefined)).toEqual(shown('m0'))
    expect(shown('nobody')).toEqual(shown('m0'))
    for (const id of ids(40)) expect(shown(id)).toContain(id)
  })
})

describe('nearestMark', () => {
  const marks = [spot('a', 0, 0), spot('b', 10, 0), spot('c', 10, 0)]

  test.each<[string, number, number, number, string | undefined]>([
    ['the nearest within reach', 2, 0, 12, 'a'],
    ['of marks equally near the last, which lies on top', 9, 1, 12, 'c'],
    ['exactly at the reach', 0, 12, 12, 'a'],
    ['nobody beyond it', 0, 12.01, 12, undefined],
    ['nobody for a point that is none', Number.NaN, 0, 12, undefined],
    ['nobody without a reach', 1, 1, Number.NaN, undefined],
  ])('%s', (_, xPx, yPx, reachPx, id) => {
    expect(nearestMark(marks, { xPx, yPx }, reachPx)?.id).toBe(id)
  })

  test('a mark larger than the reach is met wherever the point lies on it', () => {
    const large = { ...spot('large', 100, 0), radiusPx: 30 }
    expect(nearestMark([...marks, large], { xPx: 75, yPx: 0 }, 12)).toBe(large)
    expect(nearestMark([...marks, large], { xPx: 65, yPx: 0 }, 12)).toBeUndefined()
  })

  test('nobody among nobody', () => {
    expect(nearestMark([], { xPx: 0, yPx: 0 }, 12)).toBeUndefined()
  })
})
