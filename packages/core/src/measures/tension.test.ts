import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pullOf } from './tension'

const answers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
})

describe('pullOf', () => {
  test.each([
    { position: [0, 0, 0], lean: -1, sourcing: 1, innovation: 0, tension: 0 },
    { position: [1, 1], lean: 1, sourcing: 0, innovation: 1, tension: 0 },
    { position: [0.5, 0.5], lean: 0, sourcing: 0, innovation: 0, tension: 0 },
    { position: [0, 1], lean: 0, sourcing: 0.5, innovation: 0.5, tension: 1 },
    { position: [0, 0.5, 1, 0.75], lean: 0.125, sourcing: 0.25, innovation: 0.375, tension: 0.5 },
  ])(
    'dilemma-tension: $position has tension $tension and leans $lean',
    ({ position, ...expected }) => {
      expect(pullOf(position)).toEqual({ ...expected, answered: position.length })
    },
  )

  test('dilemma-tension: it lies in 0..1 and is 0 when one logic rules alone', () => {
    fc.assert(
      fc.property(answers, (position) => {
        const { tension = Number.NaN } = pullOf(position) ?? {}
        expect(tension).toBeGreaterThanOrEqual(0)
        expect(tension).toBeLessThanOrEqual(1 + 1e-12)
        expect(pullOf(position.map((value) => Math.max(0.5, value)))?.tension).toBe(0)
        expect(pullOf(position.map((value) => Math.min(0.5, value)))?.tension).toBe(0)
      }),
    )
  })

  test('dilemma-lean: it is the difference of the pulls, and mirrors with them', () => {
    fc.assert(
      fc.property(answers, (position) => {
        const pull = pullOf(position)
        const turned = pullOf(position.map((value) => 1 - value))
        expect(pull?.lean).toBeCloseTo((pull?.innovation ?? 9) - (pull?.sourcing ?? 0), 9)
        expect(turned?.lean).toBeCloseTo(-(pull?.lean ?? 9), 9)
        expect(turned?.tension).toBeCloseTo(pull?.tension ?? 9, 9)
      }),
    )
  })

  test('dilemma-unanswered-is-left-out: it is not counted as the middle', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 9 }), (position, gaps) => {
        const nothing = Array.from({ length: gaps }, () => null)
        expect(pullOf([...nothing, ...position])).toEqual(pullOf(position))
      }),
    )
    expect(pullOf([0, null])?.lean).toBe(-1)
  })

  test('dilemma-nothing-answered-is-not-placed: no answer is no pull', () => {
    expect(pullOf([])).toBeUndefined()
    expect(pullOf([null, null])).toBeUndefined()
  })
})
