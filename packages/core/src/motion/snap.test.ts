import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { plane } from '../spaces/plane'
import { LARGE_STEP, SMALL_STEP, type Snap, snapTo, stepBy } from './snap'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const grids = fc.oneof(
  fc.double({ min: 0.01, max: 1, noNaN: true }),
  fc.constantFrom(0.1, 0.25, 0.3, 0.05),
)

/** Every place of a grid: its multiples, and the end of the domain. */
const placesOf = (grid: number) => {
  const places = Array.from({ length: Math.floor(1 / grid + 1e-6) + 1 }, (_, place) =>
    Math.min(1, place * grid),
  )
  return [...places.filter((place) => place < 1 - grid * 1e-6), 1]
}
const nearestPlace = (value: number, grid: number) =>
  Math.min(...placesOf(grid).map((place) => Math.abs(place - value)))

describe('snapTo', () => {
  test.each<[string, number, number | undefined, number]>([
    ['no grid', 0.123, undefined, 0.123],
    ['a grid of 0 is none', 0.123, 0, 0.123],
    ['a negative one is none', 0.123, -0.1, 0.123],
    ['NaN is none', 0.123, Number.NaN, 0.123],
    ['an infinite one is none', 0.123, Number.POSITIVE_INFINITY, 0.123],
    ['one too fine to have places is none', 0.123, 1e-320, 0.123],
    ['to the nearest place', 0.37, 0.25, 0.25],
    ['from the middle between two upwards', 0.375, 0.25, 0.5],
    ['near the end, to the end', 0.97, 0.1, 1],
    ['near the last place before the end, to it', 0.94, 0.1, 0.9],
    ['where the grid does not divide the domain, to its last place', 0.93, 0.3, 0.9],
    ['or to the end', 0.96, 0.3, 1],
    ['a grid wider than the domain has its ends', 0.6, 5, 1],
    ['', 0.4, 5, 0],
    ['outside is clamped first', 1.7, 0.25, 1],
  ])('snap-nearest-place: %s', (_, value, grid, expected) => {
    expect(snapTo(plane, [value, 0.123], [grid])[0]).toBeCloseTo(expected, 12)
    expect(snapTo(plane, [value, 0.123], [grid])[1]).toBe(0.123)
  })

  test('snap-nearest-place: no place of the grid is nearer, and snapping twice is snapping once', () => {
    fc.assert(
      fc.property(unit, grids, (value, grid) => {
        const snapped = snapTo(plane, [0.5, value], [undefined, grid])
        const at = Number(snapped[1])
        expect(nearestPlace(at, grid)).toBeLessThan(1e-9)
        expect(Math.abs(at - value)).toBeLessThanOrEqual(nearestPlace(value, grid) + 1e-9)
        expect(snapTo(plane, snapped, [undefined, grid])[1]).toBeCloseTo(at, 12)
      }),
    )
  })
})

describe('stepBy', () => {
  test.each<[string, number, 1 | -1, boolean, number]>([
    ['right', 0.5, 1, false, 0.51],
    ['left', 0.5, -1, false, 0.49],
    ['a large one', 0.5, 1, true, 0.6],
    ['not over the end', 0.995, 1, false, 1],
    ['not below the start', 0.05, -1, true, 0],
  ])('keys-step-sizes: %s', (_, from, direction, large, to) => {
    const moved = stepBy(plane, [from, 0.3], { axis: 0, direction, large })
    expect(moved[0]).toBeCloseTo(to, 12)
    expect(moved[1]).toBe(0.3)
  })

  test('keys-step-sizes: a hundredth of the domain, and a tenth', () => {
    expect([SMALL_STEP, LARGE_STEP]).toEqual([0.01, 0.1])
  })

  test.each<[string, number, number, 1 | -1, boolean, number]>([
    ['the next place up', 0.25, 0.25, 1, false, 0.5],
    ['the next place down', 0.5, 0.25, -1, false, 0.25],
    ['from between two places, the next one', 0.45, 0.3, 1, false, 0.6],
    ['and the one before', 0.45, 0.3, -1, false, 0.3],
    ['from the end, the last place before it', 1, 0.3, -1, false, 0.9],
    ['from the last place, the end', 0.9, 0.3, 1, false, 1],
    ['a large step is as many places as make a tenth', 0.5, 0.02, 1, true, 0.6],
    ['one place where they are farther apart than that', 0.25, 0.25, 1, true, 0.5],
    ['a fine grid takes the small step in places', 0.5, 0.0025, 1, false, 0.51],
  ])('keys-reach-every-place: %s', (_, from, grid, direction, large, to) => {
    expect(stepBy(plane, [from, 0.123], { axis: 0, direction, large }, [grid, 0.5])[0]).toBeCloseTo(
      to,
      12,
    )
  })

  test('keys-reach-every-place: from anywhere, keys visit each place up to the end and down again', () => {
    fc.assert(
      fc.property(unit, fc.constantFrom(0.05, 0.1, 0.15, 0.25, 0.3, 0.7), (start, grid) => {
        for (const direction of [1, -1] as const) {
          const visited: number[] = []
          let position = snapTo(plane, [start, 0.5])
          for (let press = 0; press < 40; press++) {
            position = stepBy(plane, position, { axis: 0, direction, large: false }, [grid])
            visited.push(Number(position[0]))
          }
          const ahead = placesOf(grid).filter((place) => (place - start) * direction > 1e-5)
          for (const place of ahead) {
            expect(Math.min(...visited.map((value) => Math.abs(value - place)))).toBeLessThan(1e-9)
          }
          expect(position[0]).toBeCloseTo(direction === 1 ? 1 : 0, 12)
        }
      }),
    )
  })

  test('snap-other-axis-stays: a key moves one axis, whatever the grid of the other', () => {
    const snaps: fc.Arbitrary<Snap> = fc.tuple(fc.option(grids, { nil: undefined }), grids)
    fc.assert(
      fc.property(
        unit,
        unit,
        snaps,
        fc.constantFrom(1 as const, -1 as const),
        fc.boolean(),
        (x, y, snap, direction, large) => {
          const moved = stepBy(plane, [x, y], { axis: 0, direction, large }, snap)
          expect(moved[1]).toBe(y + 0)
          expect(plane.clamp(moved)).toEqual(moved)
          expect((Number(moved[0]) - x) * direction).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
