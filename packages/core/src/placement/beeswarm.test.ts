import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beeswarm, type SwarmItem } from './beeswarm'

const items = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    atPx: fc.double({ min: 0, max: 600, noNaN: true }),
    radiusPx: fc.double({ min: 2, max: 14, noNaN: true }),
  }),
  { selector: ({ id }) => id, maxLength: 80 },
)

describe('beeswarm', () => {
  test('a mark alone stands on the line', () => {
    expect(beeswarm([{ id: 'a', atPx: 10, radiusPx: 5 }], 100, 2).get('a')).toBe(0)
  })

  test('of two on one spot, the second stands above the first', () => {
    const swarm = beeswarm(
      [
        { id: 'a', atPx: 10, radiusPx: 5 },
        { id: 'b', atPx: 10, radiusPx: 5 },
      ],
      100,
      2,
    )
    expect(swarm.get('a')).toBe(0)
    expect(swarm.get('b')).toBeCloseTo(-12)
  })

  test('partnership-swarm: no mark hides another, and none stands farther off than there is room', () => {
    fc.assert(
      fc.property(items, fc.double({ min: 0, max: 200, noNaN: true }), (all, reachPx) => {
        const swarm = beeswarm(all, reachPx, 1)
        expect(swarm.size).toBe(all.length)
        const shown = all.flatMap((item) => {
          const offsetPx = swarm.get(item.id)
          return offsetPx === undefined ? [] : [{ ...item, offsetPx }]
        })
        shown.forEach((a, index) => {
          expect(Math.abs(a.offsetPx)).toBeLessThanOrEqual(reachPx)
          for (const b of shown.slice(index + 1)) {
            const apart = Math.hypot(a.atPx - b.atPx, a.offsetPx - b.offsetPx)
            expect(apart).toBeGreaterThanOrEqual(a.radiusPx + b.radiusPx + 1 - 1e-3)
          }
        })
      }),
    )
  })

  test('partnership-swarm: the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(items, (all) => {
        const turned: SwarmItem[] = [...all].reverse()
        expect(new Map([...beeswarm(turned, 90, 1)].sort())).toEqual(
          new Map([...beeswarm(all, 90, 1)].sort()),
        )
      }),
    )
  })

  test('ten thousand marks on one spot are told which have no room', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      atPx: 50,
      radiusPx: 6,
    }))
    const shown = [...beeswarm(all, 60, 2).values()].filter((offset) => offset !== undefined)
    expect(shown).toHaveLength(9)
  })
})
