import { describe, expect, test } from 'vitest'
import { dilemmaOfThree, onePlaced, type OnePlaced } from '../diagnosis/testing/onePlaced'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import { partnership } from '../figures/partnership/partnership'
import { roles } from '../figures/roles/roles'
import { place } from '../placement/place'
import { borderline, nearestBorder, robustness } from './robustness'

const TEN = [0, 10] as const

/** The margins of one initiative, its moves rounded: [move, region] or nothing, by axis. */
function moves({ source, placed }: OnePlaced): readonly (readonly [number, string] | undefined)[] {
  return robustness(source, placed).map(
    (margin) => margin && [Math.round(margin.move * 1e6) / 1e6 + 0, margin.region],
  )
}

describe('the smallest move on each axis', () => {
  const domain = {
    organisationalComplexity: TEN,
    innovationComplexity: TEN,
    innovationAmbition: TEN,
    innovationCapability: TEN,
    partnershipWeight: TEN,
  }

  test('is told in host units, with its sign and the region that it ends in', () => {
    const at = (x: number, y: number) =>
      moves(
        onePlaced(complexity, { organisationalComplexity: x, innovationComplexity: y }, { domain }),
      )
    expect(at(4.2, 9)).toEqual([
      [0.8, 'collaboration'],
      [-4, 'standard-sourcing'],
    ])
    expect(at(9, 9)).toEqual([
      [-4, 'costly-and-difficult'],
      [-4, 'unnecessary-collaboration'],
    ])
  })

  test('on a border is nothing towards the other side', () => {
    const on = onePlaced(
      complexity,
      { organisationalComplexity: 5, innovationComplexity: 2 },
      { domain },
    )
    expect(moves(on)[0]).toEqual([0, 'standard-sourcing'])
  })

  test('begins at the value itself, outside its domain too', () => {
    const row = { organisationalComplexity: 12, innovationComplexity: 9 }
    const outside = onePlaced(complexity, row, { domain })
    expect(moves(outside)[0]).toEqual([-7, 'costly-and-difficult'])
    expect(robustness(outside.source, outside.placed)[0]?.unit).toBeCloseTo(-0.7, 6)
    expect(borderline(outside.source, 0.39)).toEqual([])
    const low = onePlaced(complexity, { ...row, innovationComplexity: -4 }, { domain })
    expect(borderline(low.source, 0.69)).toEqual([])
    expect(borderline(low.source, 0.7)).toEqual(['one'])
    expect(borderline(low.source, 0.3)).toEqual([])
  })

  test('is a number too where the value is too far outside for one', () => {
    const row = { organisationalComplexity: 1e308, innovationComplexity: -1e308 }
    const narrow = [0, 0.001] as const
    const scales = { organisationalComplexity: narrow, innovationComplexity: narrow }
    const { source, placed } = onePlaced(complexity, row, { domain: scales })
    for (const margin of robustness(source, placed)) {
      expect(Math.abs(margin?.unit ?? 9)).toBeCloseTo(0.5, 6)
      expect(Math.abs(margin?.move ?? 9)).toBe(1e308)
    }
  })

  test('into and out of the band, along either axis', () => {
    const at = (capability: number, ambition: number) =>
      moves(
        onePlaced(
          capacity,
          { innovationCapability: capability, innovationAmbition: ambition },
          { domain },
        ),
      )
    expect(at(2, 8)).toEqual([
      [4.5, 'suitable-capacity'],
      [-4.5, 'suitable-capacity'],
    ])
    expect(at(5, 5)).toEqual([
      [1.5, 'unused-capability'],
      [1.5, 'ambition-outruns-capability'],
    ])
    expect(at(0, 1)).toEqual([
      [2.5, 'unused-capability'],
      [0.5, 'ambition-outruns-capability'],
    ])
  })

  test('is none where the whole axis is one region', () => {
    const wide = onePlaced(
      capacity,
      { innovationCapability: 5, innovationAmbition: 5 },
      { domain, tolerance: 1 },
    )
    expect(moves(wide)).toEqual([undefined, undefined])
    expect(nearestBorder(wide.source, wide.placed)).toBeUndefined()
    expect(borderline(wide.source, 1)).toEqual([])
  })

  test('of a share leaves the others’ proportion, and is told in per cent', () => {
    const forces = { supplierForce: 2, municipalForce: 6, internalForce: 2 }
    expect(moves(onePlaced(coordination, forces))).toEqual([
      // The others go down from 60 and 20 to 50 and 16.67.
      [13.333333, 'balancing-act'],
      [-10, 'balancing-act'],
      [13.333333, 'balancing-act'],
    ])
  })

  test('of one answer, the others as they are; none where there is no answer', () => {
    const pulled = onePlaced(dilemmaOfThree, { 'dilemma.aim': -1, 'dilemma.risk': 0.1 })
    expect(moves(pulled)).toEqual([
      // A lean of -0.1 is no clear logic any more: the mean of -0.3 and 0.1.
      [0.7, 'no-clear-logic'],
      undefined,
      // Tension 0.3 asks for a mean pull of 0.15 towards innovation.
      [0.2, 'dilemma'],
    ])
  })

  test('of a word is the next one', () => {
    expect(moves(onePlaced(roles, { organisationSize: 'small', stance: 'lead' }))).toEqual([
      [1, 'lead-medium'],
      [-1, 'steer-small'],
    ])
    const one = onePlaced(roles, { organisationSize: 'medium', stance: 'copy' })
    expect(nearestBorder(one.source, one.placed)?.unit).toBeCloseTo(0.2, 9)
    expect(borderline(one.source, 0.19)).toEqual([])
    expect(borderline(one.source, 0.2)).toEqual(['one'])
  })

  test('is upwards of two that are equally long, and the nearest is that of the first axis', () => {
    const middle = onePlaced(partnership, { partnershipWeight: 5 }, { domain })
    expect(moves(middle)).toEqual([[1.666667, 'heavy']])
    const even = onePlaced(
      complexity,
      { organisationalComplexity: 4, innovationComplexity: 4 },
      { domain },
    )
    expect(nearestBorder(even.source, even.placed)?.field).toBe('organisationalComplexity')
  })
})

describe('borderline initiatives', () => {
  const rows = [
    { id: 'far', organisationalComplexity: 0.1, innovationComplexity: 0.9 },
    { id: 'near', organisationalComplexity: 0.45, innovationComplexity: 0.9 },
    { id: 'nowhere', organisationalComplexity: 0.45 },
    { id: 'on', organisationalComplexity: 0.9, innovationComplexity: 0.5 },
  ]
  const source = { definition: complexity, placement: place(rows, complexity) }

  test('are told by id, in the order of the rows; exactly as far away counts', () => {
    expect(borderline(source, 0.05)).toEqual(['near', 'on'])
    expect(borderline(source, 0.049)).toEqual(['on'])
    expect(borderline(source, 0)).toEqual(['on'])
    expect(borderline(source, 1)).toEqual(['far', 'near', 'on'])
  })

  test('are none where the uncertainty is none', () => {
    expect(borderline(source, Number.NaN)).toEqual([])
    expect(borderline(source, -0.1)).toEqual([])
  })
})
