import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../model/position'
import { byMajority } from './byMajority'

const partition = byMajority({ corners: ['top', 'left', 'right'], middle: 'middle' })

describe('regions by majority', () => {
  test.each<[Position, string]>([
    [[1, 0, 0], 'top'],
    [[0.51, 0.49, 0], 'top'],
    [[0.1, 0.6, 0.3], 'left'],
    [[0, 0.4, 0.6], 'right'],
  ])('coordination-majority: %j lies in %s', (position, region) => {
    expect(partition.regionOf(position)).toBe(region)
  })

  test.each<[Position]>([[[1 / 3, 1 / 3, 1 / 3]], [[0.49, 0.49, 0.02]], [[0.4, 0.25, 0.35]]])(
    'coordination-balancing-act: %j is in the middle, where no share is above one half',
    (position) => {
      expect(partition.regionOf(position)).toBe('middle')
    },
  )

  test.each<[Position]>([
    [[0.5, 0.5, 0]],
    [[0.5, 0.25, 0.25]],
    [[0.3, 0.2 + 0.3, 0.2]],
    [[0.1, 0.4, 0.1 + 0.4]],
  ])('coordination-half-is-no-majority: %j is in the middle', (position) => {
    expect(partition.regionOf(position)).toBe('middle')
  })

  test('coordination-regions-tile: a position lies in one region, inside its outline', () => {
    const parts = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(parts, (weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0)
        const position = weights.map((weight) => weight / whole)
        const around = partition.ids.filter((id) => contains(partition.outlineOf(id), position))
        expect(around).toContain(partition.regionOf(position))
      }),
    )
  })

  test('coordination-regions-tile: all outlines together are the whole triangle, and no more', () => {
    const areas = partition.ids.map((id) => area(partition.outlineOf(id)))
    expect(areas).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(partition.outlineOf('nowhere')).toEqual([])
  })

  test('the order is that of reading: the top corner, then the row below it', () => {
    expect(partition.ids).toEqual(['top', 'left', 'middle', 'right'])
  })
})

/** The area of a triangle as a part of the whole one. */
function area([a, b, c]: readonly Position[]): number {
  const [a0 = 9, a1 = 9] = (a ?? []).map(Number)
  const [b0 = 9, b1 = 9] = (b ?? []).map(Number)
  const [c0 = 9, c1 = 9] = (c ?? []).map(Number)
  return Math.abs((b0 - a0) * (c1 - a1) - (c0 - a0) * (b1 - a1))
}

/** Whether a position lies in a triangle or on its edge: the three parts that it cuts are no larger than the whole. */
function contains(outline: readonly Position[], position: Position): boolean {
  const [a = [], b = [], c = []] = outline
  const parts = area([a, b, position]) + area([b, c, position]) + area([c, a, position])
  return Math.abs(parts - area(outline)) < 1e-9
}
