import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../model/position'
import { LARGE_STEP, SMALL_STEP, snapTo, stepBy } from '../motion/snap'
import { simplex, TRIANGLE_HEIGHT } from './simplex'
import type { Frame } from './space'
import { anyShares, near, sumOf } from './testing/shares'

const FRAME: Frame = {
  xPx: 100,
  yPx: 20,
  widthPx: 400,
  heightPx: 400 * TRIANGLE_HEIGHT,
  mirror: false,
}
const anywhere: fc.Arbitrary<Position> = fc.array(fc.double(), { maxLength: 5 })

describe('clamp', () => {
  test.each<[string, Position, Position]>([
    ['shares stay', [0.2, 0.3, 0.5], [0.2, 0.3, 0.5]],
    ['too much goes off all alike', [0.7, 0.6, 0], [0.55, 0.45, 0]],
    ['infinite is the corner', [Number.POSITIVE_INFINITY, 0, 0], [1, 0, 0]],
    ['nothing is the middle', [Number.NaN, Number.NaN, Number.NaN], [1 / 3, 1 / 3, 1 / 3]],
    ['a missing coordinate is 0', [1], [1, 0, 0]],
    ['-0 is 0', [-0, 1, -0], [0, 1, 0]],
  ])('coordination-clamp: %s', (_, position, expected) => {
    expect(simplex.clamp(position)).toEqual(near(expected))
    expect(simplex.clamp(position).some((share) => Object.is(share, -0))).toBe(false)
  })

  test('coordination-clamp: whatever comes in, shares come out, and twice is once', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        const once = simplex.clamp(position)
        expect(sumOf(once)).toBeCloseTo(1, 9)
        expect(simplex.clamp(once)).toStrictEqual(once)
      }),
    )
  })
})

describe('keys', () => {
  const amounts = fc.double({ min: -2, max: 2, noNaN: true })

  test('coordination-upright-arrows: the share of axis 0 changes, the others keep their proportion', () => {
    expect(simplex.arrows.ArrowUp).toEqual({ axis: 0, direction: 1 })
    expect(simplex.arrows.ArrowDown).toEqual({ axis: 0, direction: -1 })
    fc.assert(
      fc.property(anyShares, amounts, (position, amount) => {
        const moved = simplex.step(position, 0, amount)
        expect(sumOf(moved)).toBeCloseTo(1, 9)
        expect(moved[0]).toBeCloseTo(Math.min(1, Math.max(0, (position[0] ?? 9) + amount)), 9)
        expect((moved[1] ?? 9) * (position[2] ?? 9)).toBeCloseTo(
          (moved[2] ?? 9) * (position[1] ?? 9),
          9,
        )
      }),
    )
  })

  test('coordination-level-arrows: share goes between axis 1 and axis 2, axis 0 stays', () => {
    expect(simplex.arrows.ArrowRight).toEqual({ axis: 2, direction: 1 })
    expect(simplex.arrows.ArrowLeft).toEqual({ axis: 2, direction: -1 })
    fc.assert(
      fc.property(anyShares, fc.constantFrom(1, 2), amounts, (position, axis, amount) => {
        const moved = simplex.step(position, axis, amount)
        expect(sumOf(moved)).toBeCloseTo(1, 9)
        expect(moved[0]).toBeCloseTo(position[0] ?? 9, 9)
        const most = 1 - (position[0] ?? 9)
        const wanted = Math.min(most, Math.max(0, (position[axis] ?? 9) + amount))
        expect(moved[axis]).toBeCloseTo(wanted, 9)
      }),
    )
  })

  test('coordination-level-arrows: right is right in the drawing, up is up', () => {
    const view = simplex.view(FRAME)
    const at = view.project([0.3, 0.4, 0.3])
    expect(view.project(simplex.step([0.3, 0.4, 0.3], 2, 0.1)).xPx).toBeGreaterThan(at.xPx)
    expect(view.project(simplex.step([0.3, 0.4, 0.3], 2, 0.1)).yPx).toBeCloseTo(at.yPx, 9)
    expect(view.project(simplex.step([0.3, 0.4, 0.3], 0, 0.1)).yPx).toBeLessThan(at.yPx)
  })

  test('coordination-keys-reach-everything: from anywhere, within half a step of every position', () => {
    fc.assert(
      fc.property(anyShares, anyShares, (from, to) => {
        let at = from
        const goTo = (axis: number) => {
          for (let presses = 0; presses < 120; presses++) {
            const left = (to[axis] ?? 9) - (at[axis] ?? 9)
            if (Math.abs(left) <= SMALL_STEP / 2 + 1e-9) return
            const large = Math.abs(left) >= LARGE_STEP
            at = stepBy(simplex, at, { axis, direction: left > 0 ? 1 : -1, large })
            expect(sumOf(at)).toBeCloseTo(1, 9)
          }
        }
        goTo(0)
        goTo(2)
        expect(Math.abs((at[0] ?? 9) - (to[0] ?? 9))).toBeLessThanOrEqual(SMALL_STEP / 2 + 1e-9)
        // Where the first share ended a little too large, the last has that much less room.
        expect(Math.abs((at[2] ?? 9) - (to[2] ?? 9))).toBeLessThanOrEqual(SMALL_STEP + 1e-9)
      }),
    )
  })
})

describe('linked shares', () => {
  test.each<[string, Position, number, number, number | undefined, Position]>([
    ['in proportion', [0.2, 0.2, 0.6], 0, 0.6, undefined, [0.6, 0.1, 0.3]],
    ['evenly where both are 0', [1, 0, 0], 0, 0.4, undefined, [0.4, 0.3, 0.3]],
    ['to the end', [0.2, 0.2, 0.6], 1, 7, undefined, [0, 1, 0]],
    ['what is no number is 0', [0.2, 0.2, 0.6], 2, Number.NaN, undefined, [0.5, 0.5, 0]],
  ])('coordination-linked: %s', (_, position, axis, value, locked, expected) => {
    expect(simplex.adjust(position, axis, value, locked)).toEqual(near(expected))
  })

  test.each<[string, Position, number, number, number, Position]>([
    ['the third makes all the room', [0.2, 0.2, 0.6], 0, 0.5, 1, [0.5, 0.2, 0.3]],
    ['no more than what is left', [0.2, 0.2, 0.6], 0, 1, 2, [0.4, 0, 0.6]],
    ['a lock on the one that is set is none', [0.2, 0.2, 0.6], 0, 0.6, 0, [0.6, 0.1, 0.3]],
  ])('coordination-locked: %s', (_, position, axis, value, locked, expected) => {
    expect(simplex.adjust(position, axis, value, locked)).toEqual(near(expected))
  })

  test('coordination-locked: whatever is set, the locked share stays and all are 1 together', () => {
    const axes = fc.constantFrom([0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1])
    fc.assert(
      fc.property(anyShares, axes, fc.double(), (position, [axis = 0, locked = 0], value) => {
        const set = simplex.adjust(position, axis, value, locked)
        expect(sumOf(set)).toBeCloseTo(1, 9)
        expect(set[locked]).toBeCloseTo(position[locked] ?? 9, 12)
      }),
    )
  })
})

describe('a grid', () => {
  test('coordination-grid: three shares on it are 1 together, and it is near', () => {
    const parts = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(anyShares, parts, (position, count) => {
        const snapped = snapTo(simplex, position, [1 / count, undefined, undefined])
        expect(sumOf(snapped)).toBeCloseTo(1, 9)
        snapped.forEach((share, axis) => {
          const places = (share ?? 9) * count
          expect(places).toBeCloseTo(Math.round(places), 9)
          expect(Math.abs((share ?? 9) - (position[axis] ?? 9))).toBeLessThan(1 / count + 1e-9)
        })
        expect(snapTo(simplex, snapped, [1 / count])).toEqual(near(snapped, 12))
      }),
    )
  })

  test('coordination-grid: keys go from place to place', () => {
    const snap = [0.05, 0.05, 0.05]
    const step = { axis: 2, direction: 1, large: false } as const
    expect(stepBy(simplex, [0.2, 0.4, 0.4], step, snap)).toEqual(near([0.2, 0.35, 0.45]))
    expect(stepBy(simplex, [0.2, 0.4, 0.4], { ...step, large: true }, snap)).toEqual(
      near([0.2, 0.3, 0.5]),
    )
  })
})

test('a triangle has three axes, and marks stand for whole positions', () => {
  expect(simplex).toMatchObject({ kind: 'simplex', axisCount: 3, handles: 'whole' })
})
