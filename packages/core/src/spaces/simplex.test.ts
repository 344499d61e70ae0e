import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PointPx, Position } from '../model/position'
import { LARGE_STEP, SMALL_STEP, snapTo, stepBy } from '../motion/snap'
import { simplex, TRIANGLE_HEIGHT } from './simplex'
import type { Frame } from './space'

const FRAME: Frame = {
  xPx: 100,
  yPx: 20,
  widthPx: 400,
  heightPx: 400 * TRIANGLE_HEIGHT,
  mirror: false,
}

const frames: fc.Arbitrary<Frame> = fc.record({
  xPx: fc.integer({ min: -100, max: 400 }),
  yPx: fc.integer({ min: -100, max: 400 }),
  widthPx: fc.integer({ min: 1, max: 20_000 }),
  heightPx: fc.integer({ min: 1, max: 20_000 }),
  mirror: fc.boolean(),
})
const unit = fc.double({ min: 0, max: 1, noNaN: true })
/** Any three shares, corners and sides among them. */
const shares: fc.Arbitrary<Position> = fc
  .tuple(...[0, 1, 2].map(() => fc.oneof(unit, fc.constantFrom(0, 0.5, 1))))
  .filter((parts) => parts.some((part) => part > 1e-3))
  .map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0)
    return parts.map((part) => part / whole)
  })
const anywhere: fc.Arbitrary<Position> = fc.array(fc.double(), { maxLength: 5 })

const sum = (position: Position) =>
  position.reduce<number>((whole, share) => whole + (share ?? 9), 0)

function expectInside(position: Position): void {
  expect(position).toHaveLength(3)
  expect(position.every((share) => share !== null && share >= 0 && share <= 1)).toBe(true)
  expect(sum(position)).toBeCloseTo(1, 9)
}

function expectNear(position: Position, wanted: Position, digits = 9): void {
  expect(position).toHaveLength(wanted.length)
  wanted.forEach((share, axis) => expect(position[axis]).toBeCloseTo(share ?? 9, digits))
}

/** Squared distance in pixels. */
const apart = (a: PointPx, b: PointPx) => (a.xPx - b.xPx) ** 2 + (a.yPx - b.yPx) ** 2

describe('the view of a triangle', () => {
  test.each<[string, boolean, Position, PointPx]>([
    ['the whole of axis 0 is at the top', false, [1, 0, 0], { xPx: 300, yPx: 20 }],
    ['of axis 1 at the bottom left', false, [0, 1, 0], { xPx: 100, yPx: 20 + 200 * Math.sqrt(3) }],
    ['of axis 2 at the bottom right', false, [0, 0, 1], { xPx: 500, yPx: 20 + 200 * Math.sqrt(3) }],
    ['mirrored, axis 0 is still at the top', true, [1, 0, 0], { xPx: 300, yPx: 20 }],
    [
      'mirrored, axis 1 is at the right',
      true,
      [0, 1, 0],
      { xPx: 500, yPx: 20 + 200 * Math.sqrt(3) },
    ],
  ])('coordination-corners: %s', (_, mirror, position, point) => {
    const drawn = simplex.view({ ...FRAME, mirror }).project(position)
    expect(drawn.xPx).toBeCloseTo(point.xPx, 9)
    expect(drawn.yPx).toBeCloseTo(point.yPx, 9)
  })

  test('coordination-mean-of-corners: a position is the mean of the corners, weighed by its shares', () => {
    fc.assert(
      fc.property(frames, shares, (frame, position) => {
        const view = simplex.view(frame)
        const corners = [0, 1, 2].map((axis) =>
          view.project([0, 1, 2].map((one) => (one === axis ? 1 : 0))),
        )
        const mean = (of: (corner: PointPx) => number) =>
          corners.reduce((total, corner, axis) => total + of(corner) * (position[axis] ?? 9), 0)
        const drawn = view.project(position)
        expect(drawn.xPx).toBeCloseTo(
          mean(({ xPx }) => xPx),
          6,
        )
        expect(drawn.yPx).toBeCloseTo(
          mean(({ yPx }) => yPx),
          6,
        )
      }),
    )
  })

  test('coordination-equilateral: three equal sides inside the frame, and no larger ones would fit', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const view = simplex.view(frame)
        const [top, left, right] = [
          view.project([1, 0, 0]),
          view.project([0, 1, 0]),
          view.project([0, 0, 1]),
        ]
        if (!top || !left || !right) throw new Error('no corner')
        const side = Math.sqrt(apart(left, right))
        expect(Math.sqrt(apart(top, left))).toBeCloseTo(side, 6)
        expect(Math.sqrt(apart(top, right))).toBeCloseTo(side, 6)
        for (const { xPx, yPx } of [top, left, right]) {
          expect(xPx).toBeGreaterThanOrEqual(frame.xPx - 1e-6)
          expect(xPx).toBeLessThanOrEqual(frame.xPx + frame.widthPx + 1e-6)
          expect(yPx).toBeGreaterThanOrEqual(frame.yPx - 1e-6)
          expect(yPx).toBeLessThanOrEqual(frame.yPx + frame.heightPx + 1e-6)
        }
        expect(side).toBeCloseTo(Math.min(frame.widthPx, frame.heightPx / TRIANGLE_HEIGHT), 6)
      }),
    )
  })

  test('coordination-invert-is-inverse: pixels of a position give the position back', () => {
    fc.assert(
      fc.property(frames, shares, (frame, position) => {
        const view = simplex.view(frame)
        expectNear(view.invert(view.project(position)), position, 7)
      }),
    )
  })

  test('coordination-invert-is-inverse: a frame without extent is the middle everywhere', () => {
    const view = simplex.view({ ...FRAME, widthPx: 0 })
    expectNear(view.invert({ xPx: 3, yPx: 4 }), [1 / 3, 1 / 3, 1 / 3])
    expect(view.project([0.2, 0.3, 0.5])).toEqual({ xPx: 100, yPx: 20 + 200 * TRIANGLE_HEIGHT })
  })

  test.each<[string, PointPx, Position]>([
    ['above the top', { xPx: 300, yPx: -500 }, [1, 0, 0]],
    ['below the middle of the base', { xPx: 300, yPx: 900 }, [0, 0.5, 0.5]],
    ['far to the left and down', { xPx: -900, yPx: 900 }, [0, 1, 0]],
    // Reflecting would bring it to the right of the middle.
    ['left of the left side', { xPx: 100, yPx: 20 + 200 * TRIANGLE_HEIGHT }, [0.375, 0.625, 0]],
  ])('coordination-nearest-point: %s', (_, point, position) => {
    expectNear(simplex.view(FRAME).invert(point), position)
  })

  test('coordination-nearest-point: no point of the triangle is nearer than the one that is taken', () => {
    const points = fc.record({
      xPx: fc.double({ min: -3000, max: 3000, noNaN: true }),
      yPx: fc.double({ min: -3000, max: 3000, noNaN: true }),
    })
    fc.assert(
      fc.property(points, shares, fc.boolean(), (point, other, mirror) => {
        const view = simplex.view({ ...FRAME, mirror })
        const taken = view.invert(point)
        expectInside(taken)
        const distance = Math.sqrt(apart(view.project(taken), point))
        expect(distance).toBeLessThanOrEqual(Math.sqrt(apart(view.project(other), point)) + 1e-6)
      }),
    )
  })
})

describe('clamp', () => {
  test.each<[string, Position, Position]>([
    ['shares stay', [0.2, 0.3, 0.5], [0.2, 0.3, 0.5]],
    ['too much goes off all alike', [0.7, 0.6, 0], [0.55, 0.45, 0]],
    ['infinite is the corner', [Number.POSITIVE_INFINITY, 0, 0], [1, 0, 0]],
    ['nothing is the middle', [Number.NaN, Number.NaN, Number.NaN], [1 / 3, 1 / 3, 1 / 3]],
    ['a missing coordinate is 0', [1], [1, 0, 0]],
    ['-0 is 0', [-0, 1, -0], [0, 1, 0]],
  ])('coordination-clamp: %s', (_, position, expected) => {
    expectNear(simplex.clamp(position), expected)
    expect(simplex.clamp(position).some((share) => Object.is(share, -0))).toBe(false)
  })

  test('coordination-clamp: whatever comes in, shares come out, and twice is once', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        const once = simplex.clamp(position)
        expectInside(once)
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
      fc.property(shares, amounts, (position, amount) => {
        const moved = simplex.step(position, 0, amount)
        expectInside(moved)
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
      fc.property(shares, fc.constantFrom(1, 2), amounts, (position, axis, amount) => {
        const moved = simplex.step(position, axis, amount)
        expectInside(moved)
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
      fc.property(shares, shares, (from, to) => {
        let at = from
        const goTo = (axis: number) => {
          for (let presses = 0; presses < 120; presses++) {
            const left = (to[axis] ?? 9) - (at[axis] ?? 9)
            if (Math.abs(left) <= SMALL_STEP / 2 + 1e-9) return
            const large = Math.abs(left) >= LARGE_STEP
            at = stepBy(simplex, at, { axis, direction: left > 0 ? 1 : -1, large })
            expectInside(at)
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
    expectNear(simplex.adjust(position, axis, value, locked), expected)
  })

  test.each<[string, Position, number, number, number, Position]>([
    ['the third makes all the room', [0.2, 0.2, 0.6], 0, 0.5, 1, [0.5, 0.2, 0.3]],
    ['no more than what is left', [0.2, 0.2, 0.6], 0, 1, 2, [0.4, 0, 0.6]],
    ['a lock on the one that is set is none', [0.2, 0.2, 0.6], 0, 0.6, 0, [0.6, 0.1, 0.3]],
  ])('coordination-locked: %s', (_, position, axis, value, locked, expected) => {
    expectNear(simplex.adjust(position, axis, value, locked), expected)
  })

  test('coordination-locked: whatever is set, the locked share stays and all are 1 together', () => {
    const axes = fc.constantFrom([0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1])
    fc.assert(
      fc.property(shares, axes, fc.double(), (position, [axis = 0, locked = 0], value) => {
        const set = simplex.adjust(position, axis, value, locked)
        expectInside(set)
        expect(set[locked]).toBeCloseTo(position[locked] ?? 9, 12)
      }),
    )
  })
})

describe('a grid', () => {
  test('coordination-grid: three shares on it are 1 together, and it is near', () => {
    const parts = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(shares, parts, (position, count) => {
        const snapped = snapTo(simplex, position, [1 / count, undefined, undefined])
        expectInside(snapped)
        snapped.forEach((share, axis) => {
          const places = (share ?? 9) * count
          expect(places).toBeCloseTo(Math.round(places), 9)
          expect(Math.abs((share ?? 9) - (position[axis] ?? 9))).toBeLessThan(1 / count + 1e-9)
        })
        expectNear(snapTo(simplex, snapped, [1 / count]), snapped, 12)
      }),
    )
  })

  test('coordination-grid: keys go from place to place', () => {
    const snap = [0.05, 0.05, 0.05]
    const step = { axis: 2, direction: 1, large: false } as const
    expectNear(stepBy(simplex, [0.2, 0.4, 0.4], step, snap), [0.2, 0.35, 0.45])
    expectNear(stepBy(simplex, [0.2, 0.4, 0.4], { ...step, large: true }, snap), [0.2, 0.3, 0.5])
  })
})

test('a triangle has three axes, and marks stand for whole positions', () => {
  expect(simplex).toMatchObject({ kind: 'simplex', axisCount: 3, handles: 'whole' })
})
