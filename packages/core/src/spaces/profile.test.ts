import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../model/position'
import { profile } from './profile'

const AXES = 5
const space = profile(AXES)
const coordinate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
const positions: fc.Arbitrary<Position> = fc.array(coordinate, {
  minLength: AXES,
  maxLength: AXES,
})
const anything: fc.Arbitrary<Position> = fc.array(fc.option(fc.double(), { nil: null }), {
  maxLength: AXES + 2,
})
const axes = fc.integer({ min: 0, max: AXES - 1 })
const frames = fc.record({
  xPx: fc.integer({ min: -500, max: 500 }),
  yPx: fc.integer({ min: -500, max: 500 }),
  widthPx: fc.integer({ min: 1, max: 20_000 }),
  heightPx: fc.integer({ min: 1, max: 20_000 }),
  mirror: fc.boolean(),
})
const frame = { xPx: 10, yPx: 20, widthPx: 200, heightPx: 100, mirror: false }

describe('profile', () => {
  test('space-invert-is-inverse: the handle of an axis, dragged to where it is, stays there', () => {
    fc.assert(
      fc.property(positions, axes, frames, (position, axis, anyFrame) => {
        const view = space.view(anyFrame)
        const moved = view.invert(view.project(position, axis), { position, axis })
        expect(moved[axis]).toBeCloseTo(position[axis] ?? 0.5, 9)
        const others = (one: Position) => one.filter((_, index) => index !== axis)
        expect(others(moved)).toEqual(others(position))
      }),
    )
  })

  test('without a handle, a point is in the row that it lies in', () => {
    fc.assert(
      fc.property(positions, axes, frames, (position, axis, anyFrame) => {
        const view = space.view(anyFrame)
        const point = { ...view.project(position, axis), xPx: anyFrame.xPx + anyFrame.widthPx / 2 }
        expect(view.invert(point, { position })[axis]).toBeCloseTo(0.5, 9)
      }),
    )
    const view = space.view(frame)
    expect(view.invert({ xPx: 10, yPx: -1000 })[0]).toBe(0)
    expect(view.invert({ xPx: 210, yPx: 1000 })[AXES - 1]).toBe(1)
  })

  test('space-directions: rows from the top, 0 at the left and at the right when mirrored', () => {
    const zeros = [0, 0, 0, 0, 0]
    expect(space.view(frame).project(zeros, 0)).toEqual({ xPx: 10, yPx: 30 })
    expect(space.view(frame).project(zeros, 4)).toEqual({ xPx: 10, yPx: 110 })
    expect(space.view({ ...frame, mirror: true }).project(zeros, 0)).toEqual({ xPx: 210, yPx: 30 })
  })

  test('space-clamp-keeps-inside: whatever comes, and twice is once', () => {
    fc.assert(
      fc.property(anything, (position) => {
        const once = space.clamp(position)
        expect(once).toHaveLength(AXES)
        for (const value of once) {
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        expect(space.clamp(once)).toEqual(once)
      }),
    )
  })

  test('space-step-stays-inside: one axis moves, the others stay', () => {
    const amounts = fc.constantFrom(-0.1, -0.01, 0.01, 0.1)
    fc.assert(
      fc.property(positions, axes, amounts, (position, axis, amount) => {
        const at = space.step(position, axis, amount)
        const before = position[axis] ?? 0.5
        expect(at[axis]).toBeCloseTo(Math.min(1, Math.max(0, before + amount)), 9)
        expect(at.filter((_, index) => index !== axis)).toEqual(
          position.filter((_, index) => index !== axis),
        )
      }),
    )
  })

  test('steps reach every hundredth of every axis', () => {
    let at = space.clamp([0, 0, 0, 0, 0])
    for (let axis = 0; axis < AXES; axis++) {
      for (let step = 1; step <= 100; step++) {
        at = space.step(at, axis, 0.01)
        expect(at[axis]).toBeCloseTo(step / 100, 9)
      }
    }
    expect(at.map((value) => Math.round((value ?? 0) * 1e9) / 1e9)).toEqual([1, 1, 1, 1, 1])
  })

  test('dilemma-unanswered-is-left-out: a handle without an answer begins in the middle', () => {
    expect(space.step([null, 0.2, null, 0.4, 1], 2, 0.1)).toEqual([null, 0.2, 0.6, 0.4, 1])
    expect(space.adjust([null, 0.2, null, 0.4, 1], 0, 2)).toEqual([1, 0.2, null, 0.4, 1])
    expect(space.view(frame).project([null, null, null, null, null], 1).xPx).toBe(110)
  })

  test('a frame without extent has its middle everywhere, in its first row', () => {
    const view = space.view({ xPx: 5, yPx: 5, widthPx: 0, heightPx: 0, mirror: false })
    expect(view.invert({ xPx: 99, yPx: 1 })).toEqual([0.5, null, null, null, null])
  })

  test.each([0, -1, Number.NaN])('a profile of %d axes is a developer’s mistake', (count) => {
    expect(() => profile(count)).toThrow(RangeError)
  })
})
