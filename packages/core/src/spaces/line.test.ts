import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { line } from './line'

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const frames = fc.record({
  xPx: fc.integer({ min: -500, max: 500 }),
  yPx: fc.integer({ min: -500, max: 500 }),
  widthPx: fc.integer({ min: 1, max: 20_000 }),
  heightPx: fc.integer({ min: 1, max: 20_000 }),
  mirror: fc.boolean(),
})

describe('line', () => {
  test('partnership-continuum: project and invert are inverses', () => {
    fc.assert(
      fc.property(unit, frames, (value, frame) => {
        const view = line.view(frame)
        expect(view.invert(view.project([value]))[0]).toBeCloseTo(value, 9)
      }),
    )
  })

  test('light is at the left, and at the right when mirrored', () => {
    const frame = { xPx: 0, yPx: 0, widthPx: 100, heightPx: 40, mirror: false }
    expect(line.view(frame).project([0])).toEqual({ xPx: 0, yPx: 20 })
    expect(line.view({ ...frame, mirror: true }).project([0])).toEqual({ xPx: 100, yPx: 20 })
  })

  test('clamping is idempotent and stays inside, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.constant(null)), (value) => {
        const once = line.clamp([value])
        expect(once[0]).toBeGreaterThanOrEqual(0)
        expect(once[0]).toBeLessThanOrEqual(1)
        expect(line.clamp(once)).toEqual(once)
      }),
    )
  })

  test('steps reach every hundredth and stay inside', () => {
    let at = line.clamp([0])
    for (let step = 1; step <= 120; step++) {
      at = line.step(at, 0, 0.01)
      expect(at[0]).toBeCloseTo(Math.min(1, step / 100), 9)
    }
  })

  test('a frame without width has its middle everywhere', () => {
    const view = line.view({ xPx: 5, yPx: 5, widthPx: 0, heightPx: 0, mirror: false })
    expect(view.invert({ xPx: 99, yPx: 1 })).toEqual([0.5])
  })
})
