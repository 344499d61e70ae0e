import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pullOf } from '../measures/tension'
import { byTension, LEAN_THRESHOLD } from './byTension'

const IDS = { dilemma: 'both', innovation: 'inno', sourcing: 'source', unclear: 'none' }
const answers = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), {
  maxLength: 9,
})

describe('byTension', () => {
  test('dilemma-four-readings: every profile has exactly one of the four', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), (position, threshold) => {
        const partition = byTension(threshold, IDS)
        expect(partition.ids).toEqual(['both', 'inno', 'source', 'none'])
        expect(partition.ids).toContain(partition.regionOf(position))
      }),
    )
  })

  test('dilemma-tension-first: where tension reaches the threshold it is a dilemma, whatever the lean', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0.01, max: 1, noNaN: true }), (position, threshold) => {
        const { tension = -1 } = pullOf(position) ?? {}
        const isDilemma = byTension(threshold, IDS).regionOf(position) === 'both'
        expect(isDilemma).toBe(tension >= threshold - 1e-9)
      }),
    )
  })

  test('dilemma-border-is-dilemma: at the threshold it is a dilemma, just below it is not', () => {
    const half = [0.35, 0.65]
    expect(pullOf(half)?.tension).toBeCloseTo(0.3, 12)
    expect(byTension(0.3, IDS).regionOf(half)).toBe('both')
    expect(byTension(0.3 + 1e-6, IDS).regionOf(half)).toBe('none')
  })

  test('dilemma-lean-beyond: on the threshold no logic rules yet, beyond it one does', () => {
    const at = (lean: number) => [(lean + 1) / 2]
    const { regionOf } = byTension(0.3, IDS)
    expect(LEAN_THRESHOLD).toBe(0.1)
    expect([0.1, 0.11, -0.1, -0.11, 0].map((lean) => regionOf(at(lean)))).toEqual([
      'none',
      'inno',
      'none',
      'source',
      'none',
    ])
  })

  test('readings are of rows: they have no outline', () => {
    expect(byTension(0.3, IDS).ids.map(byTension(0.3, IDS).outlineOf)).toEqual([[], [], [], []])
  })
})
