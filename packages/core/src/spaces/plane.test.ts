import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Position } from '../model/position'
import { plane } from './plane'
import type { Frame } from './space'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const frames: fc.Arbitrary<Frame> = fc.record({
  xPx: fc.integer({ min: -100, max: 400 }),
  yPx: fc.integer({ min: -100, max: 400 }),
  widthPx: fc.integer({ min: 1, max: 20_000 }),
  heightPx: fc.integer({ min: 1, max: 20_000 }),
  mirror: fc.boolean(),
})
const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -2, max: 3, noNaN: true }),
  fc.double({ min: -2, max: 3, noNaN: true }),
)
const inside: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const anywhere: fc.Arbitrary<Position> = fc.array(fc.double(), { maxLength: 4 })

const FRAME: Frame = { xPx: 100, yPx: 20, widthPx: 400, heightPx: 200, mirror: false }

describe('the view of a plane', () => {
  test.each<[string, boolean, Position, { xPx: number; yPx: number }]>([
    ['0, 0 is at the left and the bottom', false, [0, 0], { xPx: 100, yPx: 220 }],
    ['1, 1 is at the right and the top', false, [1, 1], { xPx: 500, yPx: 20 }],
    ['a quarter across, three quarters up', false, [0.25, 0.75], { xPx: 200, yPx: 70 }],
    ['beyond the end is beyond the frame', false, [1.5, -0.5], { xPx: 700, yPx: 320 }],
    ['mirrored, 0, 0 is at the right and the bottom', true, [0, 0], { xPx: 500, yPx: 220 }],
    ['mirrored, a quarter across counts from the right', true, [0.25, 0.75], { xPx: 400, yPx: 70 }],
  ])('space-directions: %s', (_, mirror, position, point) => {
    expect(plane.view({ ...FRAME, mirror }).project(position)).toEqual(point)
  })

  test('space-invert-is-inverse: pixels of a position give the position back', () => {
    fc.assert(
      fc.property(frames, positions, (frame, position) => {
        const view = plane.view(frame)
        const back = view.invert(view.project(position))
        expect(back).toHaveLength(2)
        back.forEach((value, axis) => expect(value).toBeCloseTo(position[axis] ?? 9, 9))
      }),
    )
  })

  test('space-invert-is-inverse: the position of a pixel gives the pixel back', () => {
    const points = fc.record({
      xPx: fc.double({ min: -500, max: 20_000, noNaN: true }),
      yPx: fc.double({ min: -500, max: 20_000, noNaN: true }),
    })
    fc.assert(
      fc.property(frames, points, (frame, point) => {
        const view = plane.view(frame)
        const back = view.project(view.invert(point))
        expect(back.xPx).toBeCloseTo(point.xPx, 6)
        expect(back.yPx).toBeCloseTo(point.yPx, 6)
      }),
    )
  })

  test('space-invert-is-inverse: a frame without extent is the middle everywhere', () => {
    const view = plane.view({ ...FRAME, widthPx: 0, heightPx: 0 })
    expect(view.invert({ xPx: 3, yPx: 4 })).toEqual([0.5, 0.5])
    expect(view.project([0.3, 0.7])).toEqual({ xPx: 100, yPx: 20 })
  })

  test('space-directions: mirroring turns the horizontal axis and nothing else', () => {
    fc.assert(
      fc.property(frames, positions, (frame, position) => {
        const plain = plane.view({ ...frame, mirror: false }).project(position)
        const turned = plane.view({ ...frame, mirror: true }).project(position)
        expect(turned.yPx).toBe(plain.yPx)
        expect(turned.xPx + plain.xPx).toBeCloseTo(2 * frame.xPx + frame.widthPx, 6)
      }),
    )
  })
})

describe('clamp', () => {
  test.each<[string, Position, Position]>([
    ['inside stays', [0.2, 0.8], [0.2, 0.8]],
    ['outside goes to the edge', [-0.1, 1.1], [0, 1]],
    ['far outside too', [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], [0, 1]],
    ['no number is 0', [Number.NaN, Number.NaN], [0, 0]],
    ['a missing coordinate is 0', [], [0, 0]],
    ['no answer is 0: a plane has a number on each axis', [null, null], [0, 0]],
    ['-0 is 0', [-0, -0], [0, 0]],
  ])('space-clamp-keeps-inside: %s', (_, position, expected) => {
    expect(plane.clamp(position)).toStrictEqual(expected)
  })

  test('space-clamp-keeps-inside: clamping twice is clamping once, and always inside', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        const once = plane.clamp(position)
        expect(plane.clamp(once)).toStrictEqual(once)
        expect(once).toHaveLength(2)
        expect(
          once.every((value) => Number(value) >= 0 && Number(value) <= 1 && !Object.is(value, -0)),
        ).toBe(true)
      }),
    )
  })
})

describe('step', () => {
  test('space-step-stays-inside: one axis moves, the other stays, the result is inside', () => {
    const amounts = fc.double({ min: -2, max: 2, noNaN: true })
    fc.assert(
      fc.property(inside, fc.constantFrom(0, 1), amounts, (position, axis, amount) => {
        const moved = plane.step(position, axis, amount)
        expect(moved[1 - axis]).toBe((position[1 - axis] ?? 9) + 0)
        expect(plane.clamp(moved)).toStrictEqual(moved)
        const wanted = Math.min(1, Math.max(0, (position[axis] ?? 9) + amount))
        expect(moved[axis]).toBeCloseTo(wanted, 12)
      }),
    )
  })

  test('space-steps-reach-everything: from anywhere, within half a small step of every position', () => {
    fc.assert(
      fc.property(inside, inside, (from, to) => {
        let at: Position = from
        for (const axis of [0, 1]) {
          const wanted = to[axis] ?? 0
          const steps = Math.round((wanted - (at[axis] ?? 0)) / 0.01)
          for (let step = 0; step < Math.abs(steps); step++)
            at = plane.step(at, axis, Math.sign(steps) * 0.01)
          expect(Math.abs((at[axis] ?? 9) - wanted)).toBeLessThanOrEqual(0.005 + 1e-9)
        }
      }),
    )
  })

  test('space-axes-set-one-by-one: adjusting an axis sets it and leaves the other', () => {
    expect(plane.adjust([0.2, 0.3], 1, 0.9)).toEqual([0.2, 0.9])
    expect(plane.adjust([0.2, 0.3], 0, 7)).toEqual([1, 0.3])
    expect(plane.adjust([0.2, 0.3], 0, -7, 1)).toEqual([0, 0.3])
  })

  test('a plane has two axes, and marks that stand for a whole position', () => {
    expect(plane).toMatchObject({ kind: 'plane', axisCount: 2, handles: 'whole' })
  })
})
