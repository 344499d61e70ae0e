import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { HOSTILE_VALUES } from '../placement/testing/hostile'
import { type Domain, fieldScale, saneDomain, UNIT_DOMAIN } from './domain'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

/** Domains as hosts have them: ends up to a million, at least a thousandth apart. */
const domains: fc.Arbitrary<Domain> = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }))
  .map(([low, span]): Domain => [low / 1000, (low + span) / 1000])

/** Every domain that is sane at all. */
const wildDomains: fc.Arbitrary<Domain> = fc
  .tuple(fc.double(), fc.double())
  .map((ends) => saneDomain(ends))
  .filter(({ usable }) => usable)
  .map(({ domain }) => domain)

describe('saneDomain', () => {
  test.each<[string, unknown, Domain, boolean]>([
    ['left out', undefined, [0, 1], true],
    ['as it should be', [0, 10], [0, 10], true],
    ['negative', [-3, 3], [-3, 3], true],
    ['reversed', [10, 0], [0, 10], false],
    ['equal ends', [5, 5], [0, 1], false],
    ['too near to divide by', [0, 5e-324], [0, 1], false],
    ['too far apart for a number', [-1e308, 1e308], [0, 1], false],
    ['not finite', [0, Number.POSITIVE_INFINITY], [0, 1], false],
    ['NaN', [Number.NaN, 1], [0, 1], false],
    ['text', ['0', '10'], [0, 1], false],
    ['three ends', [0, 1, 2], [0, 1], false],
    ['null', null, [0, 1], false],
  ])('units-sane-domain: %s', (_, given, domain, usable) => {
    expect(saneDomain(given)).toEqual({ domain, usable })
  })

  test('units-sane-domain: the fallback is the one that the figure asks for', () => {
    expect(saneDomain('nonsense', [-1, 1])).toEqual({ domain: [-1, 1], usable: false })
    expect(saneDomain(undefined, [-1, 1])).toEqual({ domain: [-1, 1], usable: true })
  })

  test.each(HOSTILE_VALUES.map((value, index) => [index, value] as const))(
    'units-sane-domain: hostile value %i gives a domain that can be divided by',
    (_, value) => {
      const [low, high] = saneDomain(value).domain
      expect(high - low).toBeGreaterThan(0)
      expect(high - low).toBeLessThan(Number.POSITIVE_INFINITY)
    },
  )
})

describe('fieldScale', () => {
  test('units-host-in-host-out: the least value is 0, the greatest is 1', () => {
    const scale = fieldScale([-3, 3])
    expect([-3, 0, 3].map(scale.toUnit)).toEqual([0, 0.5, 1])
    expect([0, 0.5, 1].map(scale.fromUnit)).toEqual([-3, 0, 3])
  })

  test('units-host-in-host-out: there and back again is the same value', () => {
    fc.assert(
      fc.property(domains, fc.integer({ min: 0, max: 1000 }), ([low, high], thousandth) => {
        const scale = fieldScale([low, high])
        const value = low + ((high - low) * thousandth) / 1000
        const back = scale.fromUnit(scale.toUnit(value))
        const finest = Math.max(Math.abs(low), Math.abs(high)) * 4 * Number.EPSILON
        expect(Math.abs(back - value)).toBeLessThanOrEqual((high - low) * 1e-10 + finest)
      }),
    )
  })

  test('units-host-in-host-out: steps of a hundredth have no rounding noise', () => {
    const scale = fieldScale([0, 10])
    const values = Array.from({ length: 101 }, (_, step) => scale.fromUnit(step * 0.01))
    expect(values).toEqual(Array.from({ length: 101 }, (_, step) => step / 10))
  })

  test('units-outside-keeps-value: a value too far out for a number is on its own side', () => {
    const scale = fieldScale([0, 0.1])
    expect(scale.toUnit(1e308)).toBe(Number.POSITIVE_INFINITY)
    expect(scale.toUnit(-1e308)).toBe(Number.NEGATIVE_INFINITY)
    expect(scale.toUnit(Number.NaN)).toBeNaN()
  })

  test('units-outside-keeps-value: any finite value has a place on the unit scale', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(wildDomains, finite, (domain, value) => {
        const unit = fieldScale(domain).toUnit(value)
        if (value > domain[1]) expect(unit).toBeGreaterThanOrEqual(1)
        else if (value < domain[0]) expect(unit).toBeLessThanOrEqual(0)
        else expect(unit >= 0 && unit <= 1).toBe(true)
      }),
    )
  })

  test.each<[Domain, number]>([
    [[0, 1], 3],
    [[0, 2], 3],
    [[0, 0.5], 4],
    [[-1, 1], 3],
    [[-3, 3], 3],
    [[0, 10], 2],
    [[0, 11], 2],
    [[0, 99], 2],
    [[0, 100], 1],
    [[0, 1000], 0],
    [[0, 50_000], 0],
    [[0, 1e-300], 20],
  ])('units-decimals-tell-a-thousandth: %j is written with %i decimals', (domain, decimals) => {
    expect(fieldScale(domain).decimals).toBe(decimals)
  })

  test('units-decimals-tell-a-thousandth: neighbouring thousandths round to different values', () => {
    fc.assert(
      fc.property(domains, fc.integer({ min: 0, max: 999 }), ([low, high], thousandth) => {
        const { round } = fieldScale([low, high])
        const at = (step: number) => round(low + ((high - low) * step) / 1000)
        expect(at(thousandth + 1)).toBeGreaterThan(at(thousandth))
      }),
    )
  })

  test('units-rounding-stays-inside: 2/3 of 0..2/3 does not become 0.667', () => {
    const scale = fieldScale([0, 2 / 3])
    expect(scale.round(scale.fromUnit(1))).toBe(2 / 3)
    expect(scale.round(0.123456)).toBe(0.1235)
    expect(fieldScale([0, 10]).round(5.387755102)).toBe(5.39)
  })

  test('units-rounding-stays-inside: no value of any domain is rounded out of it', () => {
    fc.assert(
      fc.property(wildDomains, fc.double({ min: 0, max: 1, noNaN: true }), (domain, unit) => {
        const scale = fieldScale(domain)
        for (const value of [scale.fromUnit(unit), scale.round(scale.fromUnit(unit))]) {
          expect(value >= domain[0] && value <= domain[1]).toBe(true)
        }
      }),
    )
  })

  test('a value outside the domain stays outside when it is rounded', () => {
    expect(fieldScale([0, 10]).round(12.3456)).toBe(12.35)
  })

  test('the unit domain is 0..1', () => {
    expect(UNIT_DOMAIN).toEqual([0, 1])
  })
})
