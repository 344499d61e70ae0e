import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fittingWeights, needVerdict } from './need'

const unit = fc.double({ min: 0, max: 1, noNaN: true })

describe('need against weight', () => {
  test.each([
    [0.2, 0.6, 'too-light'],
    [0.39, 0.6, 'too-light'],
    [0.4, 0.6, 'fitting'],
    [0.6, 0.6, 'fitting'],
    [0.8, 0.6, 'fitting'],
    [0.81, 0.6, 'too-heavy'],
    [1, 0, 'too-heavy'],
  ] as const)(
    'partnership-need: weight %f for complexity %f is %s',
    (weight, complexity, verdict) => {
      expect(needVerdict(weight, complexity, 0.2)).toBe(verdict)
    },
  )

  test('partnership-need: on a grid of hundredths, exactly 0.2 apart always fits', () => {
    for (let step = 0; step <= 80; step++) {
      expect(needVerdict(step / 100, (step + 20) / 100, 0.2)).toBe('fitting')
      expect(needVerdict((step + 20) / 100, step / 100, 0.2)).toBe('fitting')
    }
  })

  test('partnership-need: the fitting weights are those that fit', () => {
    fc.assert(
      fc.property(unit, unit, unit, (weight, complexity, tolerance) => {
        const [least, most] = fittingWeights(complexity, tolerance)
        expect(least).toBeGreaterThanOrEqual(0)
        expect(most).toBeLessThanOrEqual(1)
        const fits = needVerdict(weight, complexity, tolerance) === 'fitting'
        if (weight > least + 1e-8 && weight < most - 1e-8) expect(fits).toBe(true)
        if (weight < least - 1e-8 || weight > most + 1e-8) expect(fits).toBe(false)
      }),
    )
  })
})
