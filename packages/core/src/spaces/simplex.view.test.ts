import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PointPx, Position } from '../model/position'
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

const frames: fc.Arbitrary<Frame> = fc.record({
  xPx: fc.integer({ min: -100, max: 400 }),
  yPx: fc.integer({ min: -100, max: 400 }),
  widthPx: fc.integer({ min: 1, max: 20_000 }),
  heightPx: fc.integer({ min: 1, max: 20_000 }),
  mirror: fc.boolean(),
})

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
      fc.property(frames, anyShares, (frame, position) => {
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
      fc.property(frames, anyShares, (frame, position) => {
        const view = simplex.view(frame)
        expect(view.invert(view.project(position))).toEqual(near(position, 7))
      }),
    )
  })

  test('coordination-invert-is-inverse: a frame without extent is the middle everywhere', () => {
    const view = simplex.view({ ...FRAME, widthPx: 0 })
    expect(view.invert({ xPx: 3, yPx: 4 })).toEqual(near([1 / 3, 1 / 3, 1 / 3]))
    expect(view.project([0.2, 0.3, 0.5])).toEqual({ xPx: 100, yPx: 20 + 200 * TRIANGLE_HEIGHT })
  })

  test.each<[string, PointPx, Position]>([
    ['above the top', { xPx: 300, yPx: -500 }, [1, 0, 0]],
    ['below the middle of the base', { xPx: 300, yPx: 900 }, [0, 0.5, 0.5]],
    ['far to the left and down', { xPx: -900, yPx: 900 }, [0, 1, 0]],
    // Reflecting would bring it to the right of the middle.
    ['left of the left side', { xPx: 100, yPx: 20 + 200 * TRIANGLE_HEIGHT }, [0.375, 0.625, 0]],
  ])('coordination-nearest-point: %s', (_, point, position) => {
    expect(simplex.view(FRAME).invert(point)).toEqual(near(position))
  })

  test('coordination-nearest-point: no point of the triangle is nearer than the one that is taken', () => {
    const points = fc.record({
      xPx: fc.double({ min: -3000, max: 3000, noNaN: true }),
      yPx: fc.double({ min: -3000, max: 3000, noNaN: true }),
    })
    fc.assert(
      fc.property(points, anyShares, fc.boolean(), (point, other, mirror) => {
        const view = simplex.view({ ...FRAME, mirror })
        const taken = view.invert(point)
        expect(sumOf(taken)).toBeCloseTo(1, 9)
        const distance = Math.sqrt(apart(view.project(taken), point))
        expect(distance).toBeLessThanOrEqual(Math.sqrt(apart(view.project(other), point)) + 1e-6)
      }),
    )
  })
})
