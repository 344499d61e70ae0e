import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { dilemmaOfThree, onePlaced, type OnePlaced } from '../diagnosis/testing/onePlaced'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import { matrixOf } from '../figures/matrix/matrix'
import { partnership } from '../figures/partnership/partnership'
import { borderline, nearestBorder, robustness } from './robustness'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const crowded = matrixOf({
  id: 'crowded',
  title: 'Crowded',
  axes: [
    { field: 'across', name: 'Across', splits: [0.1, 0.15, 0.6] },
    { field: 'up', name: 'Up', splits: [0.3] },
  ],
  regions: [
    [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    [{ id: 'e' }, { id: 'f' }, { id: 'g' }, { id: 'h' }],
  ].map((row) => row.map(({ id }) => ({ id, name: id }))),
})

const unit = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const force = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 9, noNaN: true }))
const threshold = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10)

const cases: readonly (readonly [string, fc.Arbitrary<OnePlaced>])[] = [
  [
    'a plane with splits',
    fc
      .tuple(unit, unit, threshold, threshold)
      .map(([x, y, across, up]) =>
        onePlaced(
          complexity,
          { organisationalComplexity: x, innovationComplexity: y },
          { split: { organisationalComplexity: across, innovationComplexity: up } },
        ),
      ),
  ],
  [
    'a plane with many splits',
    fc.tuple(unit, unit).map(([across, up]) => onePlaced(crowded, { across, up })),
  ],
  [
    'a plane with a band',
    fc
      .tuple(unit, unit, fc.constantFrom(0.05, 0.15, 0.5))
      .map(([innovationCapability, innovationAmbition, tolerance]) =>
        onePlaced(capacity, { innovationCapability, innovationAmbition }, { tolerance }),
      ),
  ],
  ['a line', unit.map((partnershipWeight) => onePlaced(partnership, { partnershipWeight }))],
  [
    'a triangle',
    fc
      .tuple(force, force, force)
      .filter((forces) => Math.max(...forces) > 1e-3)
      .map(([supplierForce, municipalForce, internalForce]) =>
        onePlaced(coordination, { supplierForce, municipalForce, internalForce }),
      ),
  ],
  [
    'a profile',
    fc.tuple(unit, fc.option(unit), unit, threshold).map(([aim, method, risk, tolerance]) =>
      onePlaced(
        dilemmaOfThree,
        {
          'dilemma.aim': 2 * aim - 1,
          'dilemma.method': method === null ? null : 2 * method - 1,
          'dilemma.risk': 2 * risk - 1,
        },
        { tolerance },
      ),
    ),
  ],
]

function regionAfter(
  { source: { definition, placement }, placed }: OnePlaced,
  axis: number,
  move: number,
) {
  const at = (placed.position[axis] ?? 0) + move
  return placement.partition.regionOf(definition.space.adjust(placed.position, axis, at))
}

describe.each(cases)('in %s', (_, any) => {
  test('a shorter move along the axis changes nothing, that move and a little more does', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), (one, part) => {
        const margins = robustness(one.source, one.placed)
        expect(margins).toHaveLength(one.source.definition.axes.length)
        margins.forEach((margin, axis) => {
          if (one.placed.position[axis] === null) expect(margin).toBeUndefined()
          else if (margin) {
            expect(margin).toMatchObject({ axis })
            const shorter = Math.max(0, Math.abs(margin.unit) - 1e-9) * part
            for (const move of [shorter, -shorter])
              expect(regionAfter(one, axis, move)).toBe(one.placed.region)
            const farther = margin.unit + Math.sign(margin.unit) * 1e-6
            expect(regionAfter(one, axis, margin.unit)).toBe(margin.region)
            expect(regionAfter(one, axis, farther)).not.toBe(one.placed.region)
          } else {
            // No move does: neither that far, nor to either end.
            for (const move of [part, -part, 1, -1])
              expect(regionAfter(one, axis, move)).toBe(one.placed.region)
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('borderline are those whose nearest border is within the uncertainty', () => {
    fc.assert(
      fc.property(any, unit, (one, uncertainty) => {
        const nearest = nearestBorder(one.source, one.placed)
        const away = nearest ? Math.abs(nearest.unit) : Number.POSITIVE_INFINITY
        // Within the tolerance of borders both answers are right.
        fc.pre(Math.abs(away - uncertainty) > 1e-8)
        expect(borderline(one.source, uncertainty)).toEqual(away < uncertainty ? ['one'] : [])
      }),
      { numRuns: 200 },
    )
  })
})
