import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fieldScale } from '../scales/domain'
import { rangeStep, readRange } from './range'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const TEN = fieldScale([0, 10])

describe('rangeStep', () => {
  test.each<[number, number | 'any']>([
    [0, 0.1],
    [9.9, 0.1],
    [5, 0.1],
    [0.15, 0.01],
    [5.375, 0.001],
    [5.3875, 0.0001],
    [1 / 3, 'any'],
  ])('keys-range-holds-the-value: of 0..10 at %d the step is %s', (value, step) => {
    const given = rangeStep(TEN, value)
    if (step === 'any') expect(given).toBe('any')
    else expect(given).toBeCloseTo(step, 12)
  })

  test('keys-range-holds-the-value: the value lies on a step, counted from the least one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: -9, max: 9 }),
        (part, low) => {
          const scale = fieldScale([low, low + 4])
          const value = scale.fromUnit(part / 10_000)
          const step = rangeStep(scale, value)
          if (step === 'any') throw new Error('a ten-thousandth of the domain is a step')
          const steps = (value - low) / step
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-4)
        },
      ),
    )
  })
})

describe('readRange', () => {
  test.each<[string, number, number, ReturnType<typeof readRange>]>([
    ['one step up is one key press', 5, 5.1, { direction: 1 }],
    ['one step down too', 5, 4.9, { direction: -1 }],
    ['farther is a value of its own, rounded', 5, 7.1234, { value: 7.12 }],
    ['the same value is nothing', 5, 5, undefined],
    ['no number is nothing', 5, Number.NaN, undefined],
    ['no finite number is nothing', 5, Number.POSITIVE_INFINITY, undefined],
    [
      'a finer step, where the value needs one, is a press all the same',
      5.15,
      5.16,
      { direction: 1 },
    ],
    ['without a step a hundredth is one press', 1 / 3, 1 / 3 + 0.1, { direction: 1 }],
  ])('keys-range-is-a-press: %s', (_, from, to, meaning) => {
    expect(readRange(TEN, from, to)).toEqual(meaning)
  })
})
