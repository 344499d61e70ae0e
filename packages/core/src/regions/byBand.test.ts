import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../model/position'
import { byBand, gapOf } from './byBand'

const IDS = { above: 'above', within: 'within', below: 'below' }

/** Whole hundredths, ends included, so that borders are met often. */
const hundredth = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100)
const anyValue = fc.oneof(hundredth, fc.double({ min: 0, max: 1, noNaN: true }))

/** Area by the shoelace formula, on the unit scale. */
function areaOf(corners: readonly Position[]): number {
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? []
    return sum + (x ?? 0) * (nextY ?? 0) - (nextX ?? 0) * (y ?? 0)
  }, 0)
  return Math.abs(twice) / 2
}

/** Whether a position lies in a convex outline or on its edge, with `air` around it. */
function isIn(corners: readonly Position[], [x = 0, y = 0]: Position, air: number): boolean {
  const sides = corners.map(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? []
    const [dx, dy] = [(toX ?? 0) - (fromX ?? 0), (toY ?? 0) - (fromY ?? 0)]
    return (dx * ((y ?? 0) - (fromY ?? 0)) - dy * ((x ?? 0) - (fromX ?? 0))) / Math.hypot(dx, dy)
  })
  return sides.every((side) => side >= -air) || sides.every((side) => side <= air)
}

describe('regions by band', () => {
  test.each<[Position, string]>([
    [[0.5, 0.5], 'within'],
    [[0.5, 0.65], 'within'],
    [[0.5, 0.66], 'above'],
    [[0.65, 0.5], 'within'],
    [[0.66, 0.5], 'below'],
    [[0, 0.15], 'within'],
    [[0, 0.16], 'above'],
    [[0.85, 1], 'within'],
    [[1, 0.84], 'below'],
    [[0, 1], 'above'],
    [[1, 0], 'below'],
    [[], 'within'],
    [[null, null], 'within'],
    [[Number.NaN, 0.9], 'within'],
  ])('capacity-edge-is-within: with 0.15 on either side, %j lies %s', (position, region) => {
    expect(byBand(0.15, IDS).regionOf(position)).toBe(region)
  })

  test('capacity-edge-is-within: every gap of exactly the tolerance, on a grid of 0.01, is within', () => {
    fc.assert(
      fc.property(hundredth, hundredth, (tolerance, low) => {
        fc.pre(low + tolerance <= 1)
        const high = Math.round((low + tolerance) * 100) / 100
        const { regionOf } = byBand(tolerance, IDS)
        expect([regionOf([low, high]), regionOf([high, low])]).toEqual(['within', 'within'])
      }),
    )
  })

  test('capacity-regions-meet: the three outlines together are the whole square, at any tolerance', () => {
    fc.assert(
      fc.property(anyValue, (tolerance) => {
        const { ids, outlineOf } = byBand(tolerance, IDS)
        const outlines = ids.map(outlineOf)
        const total = outlines.reduce((sum, corners) => sum + areaOf(corners), 0)
        expect(total).toBeCloseTo(1, 9)
        for (const value of outlines.flat(2)) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('capacity-regions-meet: a position lies in the outline of its region, and deep in no other', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (tolerance, x, y) => {
        const { ids, regionOf, outlineOf } = byBand(tolerance, IDS)
        const own = regionOf([x, y])
        for (const id of ids) {
          const corners = outlineOf(id)
          // A region without area holds what lies exactly on the line that it has shrunk to.
          if (corners.length === 0) continue
          if (id === own) expect(isIn(corners, [x, y], 1e-8)).toBe(true)
          else expect(isIn(corners, [x, y], -1e-8)).toBe(false)
        }
      }),
    )
  })

  test('capacity-regions-meet: at 0 the band is a line without area, at 1 it is all there is', () => {
    const none = byBand(0, IDS)
    expect(none.outlineOf('within')).toEqual([])
    expect(none.regionOf([0.3, 0.3])).toBe('within')
    expect(none.regionOf([0.3, 0.31])).toBe('above')
    expect(none.regionOf([0.31, 0.3])).toBe('below')
    const all = byBand(1, IDS)
    expect([all.outlineOf('above'), all.outlineOf('below')]).toEqual([[], []])
    expect(areaOf(all.outlineOf('within'))).toBe(1)
    expect([all.regionOf([0, 1]), all.regionOf([1, 0])]).toEqual(['within', 'within'])
  })

  test('a tolerance beyond its ends counts as the end, and an unknown region has no outline', () => {
    expect(byBand(-3, IDS).outlineOf('within')).toEqual([])
    expect(byBand(7, IDS).outlineOf('above')).toEqual([])
    expect(byBand(0.15, IDS).outlineOf('nowhere')).toEqual([])
    expect(byBand(0.15, IDS).outlineOf('__proto__')).toEqual([])
  })

  test('capacity-gap-is-signed: the gap is axis 1 minus axis 0', () => {
    expect(gapOf([0.25, 0.75])).toBe(0.5)
    expect(gapOf([0.75, 0.25])).toBe(-0.5)
    expect(gapOf([])).toBe(0)
  })
})
