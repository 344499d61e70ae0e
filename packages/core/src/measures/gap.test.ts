import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byBand } from '../regions/byBand'
import { plane } from '../spaces/plane'
import { wayBack } from './gap'

const unit = fc.double({ min: 0, max: 1, noNaN: true })

describe('the way back into the band', () => {
  test('capacity-way-back: nothing for what lies in the band, its edge included', () => {
    expect(wayBack([0.5, 0.5], 0.15)).toBeUndefined()
    expect(wayBack([0.5, 0.65], 0.15)).toBeUndefined()
    expect(wayBack([0.65, 0.5], 0.15)).toBeUndefined()
    expect(wayBack([0.4, 0.4], 0)).toBeUndefined()
  })

  test('capacity-way-back: down or to the right from above the band', () => {
    const back = wayBack([0.25, 0.75], 0.125)
    expect(back).toEqual({ gap: 0.5, onAxis1: [0.25, 0.375], onAxis0: [0.625, 0.75] })
  })

  test('capacity-way-back: up or to the left from below the band', () => {
    const back = wayBack([0.75, 0.25], 0.125)
    expect(back).toEqual({ gap: -0.5, onAxis1: [0.75, 0.625], onAxis0: [0.375, 0.25] })
  })

  test('capacity-way-back: both ways end in the band, inside the plane, and none shorter does', () => {
    fc.assert(
      fc.property(unit, unit, unit, (x, y, tolerance) => {
        const { regionOf } = byBand(tolerance, { above: 'a', within: 'w', below: 'b' })
        const back = wayBack([x, y], tolerance)
        if (!back) {
          expect(regionOf([x, y])).toBe('w')
          return
        }
        for (const [axis, end] of [back.onAxis0, back.onAxis1].entries()) {
          expect(regionOf(end)).toBe('w')
          for (const [index, value] of plane.clamp(end).entries()) {
            expect(value).toBeCloseTo(end[index] ?? Number.NaN, 12)
          }
          const nearly = [x, y].map((from, index) =>
            index === axis ? from + ((end[index] ?? 0) - from) * 0.999 : from,
          )
          if (Math.abs(back.gap) - tolerance > 1e-4) expect(regionOf(nearly)).not.toBe('w')
        }
      }),
    )
  })
})
