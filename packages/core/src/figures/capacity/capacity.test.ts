import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standLines } from '../../describe/sentences'
import { readTyped } from '../../describe/typed'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { place, type PlaceOptions } from '../../placement/place'
import { satsningarIn } from '../../placement/testing/satsningar'
import { capacity } from './capacity'

const TEN = { innovationCapability: [0, 10], innovationAmbition: [0, 10] } as const
const speak = (locale: string) => createTexts([engineTexts, capacity.texts], { locale })
const [sv, en] = [speak('sv'), speak('en')]

const row = (innovationCapability: unknown, innovationAmbition: unknown) => ({
  innovationCapability,
  innovationAmbition,
})
const regionAt = (capability: number, ambition: number, options?: PlaceOptions) =>
  place([row(capability, ambition)], capacity, options).placed[0]?.region

/** What the figure says of one initiative. */
function remarksOn(capability: number, ambition: number, options: PlaceOptions, texts = sv) {
  const placement = place([row(capability, ambition)], capacity, options)
  const [placed] = placement.placed
  return placed ? capacity.remarks?.({ ...placement, texts, placed }) : undefined
}

describe('where things lie', () => {
  const view = capacity.space.view({ xPx: 0, yPx: 0, widthPx: 100, heightPx: 100, mirror: false })
  const pointOf = (capability: number, ambition: number) => {
    const [placed] = place([row(capability, ambition)], capacity).placed
    return placed && view.project(placed.position)
  }

  test('capacity-capability-across: capability runs from left to right', () => {
    expect([pointOf(0.2, 0.5)?.xPx, pointOf(0.8, 0.5)?.xPx]).toEqual([20, 80])
    expect(pointOf(0.2, 0.5)?.yPx).toBe(pointOf(0.8, 0.5)?.yPx)
  })

  test('capacity-ambition-upwards: ambition runs from the bottom to the top', () => {
    expect([pointOf(0.5, 0.25)?.yPx, pointOf(0.5, 0.75)?.yPx]).toEqual([75, 25])
    expect(pointOf(0.5, 0.25)?.xPx).toBe(pointOf(0.5, 0.75)?.xPx)
  })

  test('capacity-axes-are-continua: any two positions, however near, are told apart', () => {
    const { placed } = place([row(0.4, 0.4), row(0.4001, 0.4001)], capacity)
    expect(placed.map(({ position }) => position)).toEqual([
      [0.4, 0.4],
      [0.4001, 0.4001],
    ])
  })

  test('capacity-fields: it reads capability and ambition, each 0..1 where the host says nothing', () => {
    expect(capacity.axes.map(({ field }) => field)).toEqual([
      'innovationCapability',
      'innovationAmbition',
    ])
    expect(place([], capacity).scales.map(({ domain }) => domain)).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('capacity-missing-is-not-placed: without one of the two it has no place, not even at zero', () => {
    const { placed, notPlaced } = place([row(0.3, undefined), row('', 0.3)], capacity)
    expect(placed).toEqual([])
    expect(notPlaced.map(({ reasons }) => reasons.map(({ field }) => field))).toEqual([
      ['innovationAmbition'],
      ['innovationCapability'],
    ])
  })
})

describe('regions', () => {
  test('capacity-suitable: suitable where the gap is no greater than the tolerance', () => {
    expect([regionAt(0.5, 0.5), regionAt(0, 0.1), regionAt(1, 0.9)]).toEqual(
      Array(3).fill('suitable-capacity'),
    )
  })

  test('capacity-ambition-outruns: above the band ambition outruns capability', () => {
    expect([regionAt(0, 1), regionAt(0.5, 0.66)]).toEqual(
      Array(2).fill('ambition-outruns-capability'),
    )
  })

  test('capacity-unused: below the band there is unused capability', () => {
    expect([regionAt(1, 0), regionAt(0.66, 0.5)]).toEqual(Array(2).fill('unused-capability'))
  })

  test('capacity-tolerance: 0.15 on either side unless the host says otherwise', () => {
    expect(capacity.tolerance).toBe(0.15)
    expect(regionAt(0.5, 0.7)).toBe('ambition-outruns-capability')
    expect(regionAt(0.5, 0.7, { tolerance: 0.25 })).toBe('suitable-capacity')
  })

  test('capacity-tolerance-on-unit-scale: 0.15 means the same whatever the domains are', () => {
    expect(regionAt(5, 6.5, { domain: TEN })).toBe('suitable-capacity')
    expect(regionAt(5, 6.51, { domain: TEN })).toBe('ambition-outruns-capability')
    const mixed = { innovationCapability: [0, 10], innovationAmbition: [0, 100] } as const
    expect(regionAt(5, 65, { domain: mixed })).toBe('suitable-capacity')
    expect(regionAt(5, 66, { domain: mixed })).toBe('ambition-outruns-capability')
  })

  test.each([
    ['ambition-outruns-capability', 'Ambitionen överstiger kraften', 'Ambition outruns capability'],
    ['suitable-capacity', 'Lämplig kapacitet', 'Suitable capacity'],
    ['unused-capability', 'Outnyttjad kraft', 'Unused capability'],
  ])('capacity-region-names: %s is %s, in English %s', (region, swedish, english) => {
    expect(sv.say(`capacity.region.${region}`)).toBe(swedish)
    expect(en.say(`capacity.region.${region}`)).toBe(english)
  })

  test('capacity-stepwise-at-best: where ambition outruns it, capability reaches stepwise improvement', () => {
    const key = 'capacity.region.ambition-outruns-capability.reading'
    expect(sv.say(key)).toMatch(/i bästa fall.*stegvisa förbättringar/)
    expect(en.say(key)).toMatch(/stepwise improvement at best/)
  })

  test('capacity-enough-in-the-partnership: suitable is enough capability in the partnership', () => {
    const key = 'capacity.region.suitable-capacity.reading'
    expect(sv.say(key)).toMatch(/tillräcklig kraft i partnerskapet/)
    expect(en.say(key)).toMatch(/enough capability in the partnership/)
  })

  test('capacity-axis-readings: from stepwise to substantially new; what capability is built of', () => {
    const reading = (field: string) => sv.say(`capacity.axis.${field}.reading`)
    expect(reading('innovationAmbition')).toMatch(/stegvisa förbättringar.*nytt/)
    for (const part of [/kompetens/i, /organisation/, /resurser utifrån/, /ekonomi/]) {
      expect(reading('innovationCapability')).toMatch(part)
    }
  })

  test('capacity-edge-is-within: the figure says that the edge belongs to the band', () => {
    expect(sv.say('figure.borders')).toMatch(/bandets kant hör till bandet/)
    expect(en.say('figure.borders')).toMatch(/edge of the band belongs to the band/)
  })
})

describe('remarks', () => {
  const host = { domain: TEN }

  test('capacity-gap-in-words: in the units of the host where both fields share a domain', () => {
    expect(remarksOn(5, 8.25, host)?.[0]).toBe('Ambitionen överstiger kraften med 3,25.')
    expect(remarksOn(6, 2, host)?.[0]).toBe('Kraften överstiger ambitionen med 4.')
    expect(remarksOn(5, 8.25, host, en)?.[0]).toBe('Ambition exceeds capability by 3.25.')
  })

  test('capacity-gap-in-words: in per cent of the scale where the domains differ', () => {
    const mixed = { domain: { ...TEN, innovationAmbition: [0, 100] as const } }
    expect(remarksOn(5, 82.5, mixed)?.[0]).toBe(
      'Ambitionen överstiger kraften med 32,5 % av skalan.',
    )
    expect(remarksOn(6, 20, mixed, en)?.[0]).toBe(
      'Capability exceeds ambition by 40% of the scale.',
    )
  })

  test('capacity-way-back-in-words: where to lower the ambition or raise the capability to', () => {
    expect(remarksOn(5, 8.25, host)?.[1]).toBe(
      'Närmaste väg in: sänk ambitionen till 6,5 eller höj kraften till 6,75.',
    )
    expect(remarksOn(6, 2, host)?.[1]).toBe(
      'Närmaste väg in: höj ambitionen till 4,5 eller för över kraft till annat, ned till 3,5.',
    )
  })

  test('capacity-way-back-in-words: nothing is said of what lies in the band', () => {
    expect(remarksOn(5, 6.5, host)).toEqual([])
  })

  test('capacity-way-back-holds: each value said, typed in as it is said, lies in the band', () => {
    const value = fc.double({ min: 0, max: 10, noNaN: true })
    const tolerance = fc.double({ min: 0, max: 0.9, noNaN: true })
    fc.assert(
      fc.property(value, value, tolerance, (capability, ambition, width) => {
        const options = { domain: TEN, tolerance: width }
        const [, way] = remarksOn(capability, ambition, options) ?? []
        if (way === undefined) return
        const [ambitionSaid = Number.NaN, capabilitySaid = Number.NaN] = [
          ...way.matchAll(/\d+(,\d+)?/g),
        ].map(([text]) => {
          const typed = readTyped(text, [0, 10])
          return 'value' in typed ? (typed.value ?? Number.NaN) : Number.NaN
        })
        // A band narrower than what the decimals can tell apart may be stepped over.
        if (width < 0.001) return
        expect(regionAt(capability, ambitionSaid, options)).toBe('suitable-capacity')
        expect(regionAt(capabilitySaid, ambition, options)).toBe('suitable-capacity')
      }),
    )
  })

  test('capacity-gap-in-words: a tooltip does not say the region twice', () => {
    const placement = place([row(5, 8.25)], capacity, host)
    const [placed] = placement.placed
    const speaker = { ...placement, definition: capacity, texts: sv }
    expect(placed && standLines(speaker, placed)).toEqual([
      'Innovationskraft 5',
      'Innovationsambition 8,25',
      'Ambitionen överstiger kraften med 3,25.',
      'Närmaste väg in: sänk ambitionen till 6,5 eller höj kraften till 6,75.',
    ])
  })
})

test('an example portfolio: 38 initiatives of a Swedish file, 8 + 16 + 14', () => {
  const file = readFileSync(new URL('../../../fixtures/satsningar.csv', import.meta.url))
  const { placed, notPlaced, diagnostics } = place(satsningarIn(file), capacity, {
    fields: {
      id: 'Id',
      label: 'Satsning',
      group: 'Förvaltning',
      innovationCapability: 'Innovationskraft',
      innovationAmbition: 'Innovationsambition',
    },
    domain: TEN,
  })
  const countIn = (region: string) => placed.filter((one) => one.region === region).length
  expect(capacity.regions.map(({ id }) => countIn(id))).toEqual([8, 16, 14])
  expect([notPlaced, diagnostics]).toEqual([[], []])
})
