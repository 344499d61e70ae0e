import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticText } from '../../describe/diagnosticText'
import { remarksOf } from '../../describe/sentences'
import { tableOf } from '../../describe/table'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import type { Position } from '../../model/position'
import { adjusted, changeCoordinates, movedValues, nudged, standAt } from '../../motion/changes'
import { place, type PlaceOptions } from '../../placement/place'
import { satsningarIn, type SatsningRow } from '../../placement/testing/satsningar'
import { simplex } from '../../spaces/simplex'
import { coordination } from './coordination'

const sv = createTexts([engineTexts, coordination.texts], { locale: 'sv' })
const en = createTexts([engineTexts, coordination.texts], { locale: 'en' })

const row = (supplierForce: unknown, municipalForce: unknown, internalForce: unknown) => ({
  id: 'a',
  label: 'Alfa',
  supplierForce,
  municipalForce,
  internalForce,
})

function placed(...rows: readonly object[]) {
  const placement = place(rows, coordination)
  const [first] = placement.placed
  if (!first) throw new Error('The row has no place.')
  return { placement, first, source: { definition: coordination, placement } }
}

describe('what is read', () => {
  test('coordination-fields: three forces of any size, whatever domain the host gives', () => {
    expect(coordination.axes.map(({ field }) => field)).toEqual([
      'supplierForce',
      'municipalForce',
      'internalForce',
    ])
    const given = place([row(120, 60, 20)], coordination, { domain: { supplierForce: [0, 1] } })
    expect(given.scales.map(({ domain }) => domain)).toEqual([
      [0, 100],
      [0, 100],
      [0, 100],
    ])
    expect(given.placed[0]?.raw).toEqual([120, 60, 20])
    expect(given.diagnostics).toEqual([])
  })

  test('coordination-shares: shares in per cent are what is shown', () => {
    const { first, placement } = placed(row(3, 1.5, 1.5))
    expect(first.values).toEqual([50, 25, 25])
    const table = tableOf(
      { definition: coordination, texts: sv, scales: placement.scales, tolerance: 0 },
      placement,
    )
    expect(table.rows[0]?.values).toEqual(['50 %', '25 %', '25 %'])
  })

  test.each([
    ['a force is missing', row(1, undefined, 2), ['Kommunsamverkan saknas']],
    [
      'a force is below 0',
      row(1, -2, 2),
      ['Kommunsamverkan är negativ; en kraft är noll eller mer'],
    ],
    ['there is no force at all', row(0, 0, 0), ['alla tre krafter är noll']],
  ])('coordination-missing-is-not-placed: %s', (_, given, reasons) => {
    const { placed: found, notPlaced } = place([given], coordination)
    expect(found).toEqual([])
    expect(
      notPlaced.flatMap((one) =>
        one.reasons.map((reason) => diagnosticText(reason, sv, coordination)),
      ),
    ).toEqual(reasons)
  })

  test('coordination-mean-of-corners: equal forces lie in the middle', () => {
    const view = simplex.view({ xPx: 0, yPx: 0, widthPx: 100, heightPx: 86.6, mirror: false })
    const { first } = placed(row(7, 7, 7))
    expect(view.project(first.position).xPx).toBeCloseTo(50, 9)
    expect(view.project(first.position).yPx).toBeCloseTo(57.7, 1)
  })
})

describe('regions', () => {
  test.each([
    [row(6, 3, 2), 'supplier-logic'],
    [row(1, 6, 2), 'municipal-collaboration'],
    [row(1, 2, 6), 'internal-coordination'],
  ])('coordination-majority: %j: %s', (given, region) => {
    expect(placed(given).first.region).toBe(region)
  })

  test.each([[row(4, 3, 3)], [row(5, 4, 2)], [row(5, 3, 2)], [row(0.1, 0.1, 0.2)]])(
    'coordination-balancing-act: %j: no share above one half',
    (given) => {
      expect(placed(given).first.region).toBe('balancing-act')
    },
  )
})

describe('what the texts say', () => {
  test.each([
    [
      'coordination-corner-readings: suppliers',
      'axis.supplierForce.reading',
      [/stordrift/i, /standard/i],
      [/scale/i, /standard/i],
    ],
    [
      'coordination-corner-readings: municipalities',
      'axis.municipalForce.reading',
      [/lokala önskemål/i, /politik/i],
      [/local wishes/i, /politics/i],
    ],
    [
      'coordination-corner-readings: the own operations',
      'axis.internalForce.reading',
      [/verksamheternas/i, /behov/i],
      [/needs/i, /operations/i],
    ],
    [
      'coordination-balancing-act: kept all the time',
      'region.balancing-act.reading',
      [/hela tiden/i, /ny part/i],
      [/all the time/i, /new party/i],
    ],
    [
      'coordination-supplier-reading: the weaker party, and what helps',
      'region.supplier-logic.reading',
      [/svagare parten/i, /andra kommuner/i],
      [/weaker party/i, /other municipalities/i],
    ],
    [
      'coordination-collaboration-reading: not by itself',
      'region.municipal-collaboration.reading',
      [/inte av sig själv/i, /självstyret/i],
      [/not come by itself/i, /self-government/i],
    ],
    [
      'coordination-internal-reading: faster now, unlike later',
      'region.internal-coordination.reading',
      [/fortare nu/i, /olika lösningar/i],
      [/faster now/i, /unlike solutions/i],
    ],
    [
      'coordination-cost-of-own-wheel: weighed against each other',
      'more',
      [/samordna/i, /eget hjul/i],
      [/coordinating/i, /own wheel/i],
    ],
    [
      'coordination-fourth-road: wait and copy',
      'more',
      [/vänta och kopiera/i],
      [/wait, and copy/i],
    ],
    ['coordination-links: the count is ours', 'more', [/vår egen/i], [/ours/i]],
  ] as const)('%s', (_, key, swedish, english) => {
    for (const word of swedish) expect(sv.say(`coordination.${key}`)).toMatch(word)
    for (const word of english) expect(en.say(`coordination.${key}`)).toMatch(word)
  })

  test('coordination-half-is-no-majority: the readings say so', () => {
    expect(sv.say('figure.borders')).toMatch(/exakt hälften/i)
    expect(en.say('figure.borders')).toMatch(/exactly half/i)
  })

  const remarks = (extras: object, texts = sv) => {
    const { first, placement } = placed({ ...row(1, 1, 1), ...extras })
    const { scales, tolerance } = placement
    return remarksOf({ definition: coordination, texts, scales, tolerance }, first)
  }

  test('coordination-load-in-words: parties and links, where the row says all three', () => {
    const counts = { suppliers: 3, municipalities: 0, internalUnits: 8 }
    expect(remarks(counts)).toEqual(['11 parter, 55 kontaktvägar.'])
    expect(remarks(counts, en)).toEqual(['11 parties, 55 links.'])
    expect(remarks({ suppliers: 1, municipalities: 0, internalUnits: 1 })).toEqual([
      '2 parter, 1 kontaktväg.',
    ])
    expect(remarks({ suppliers: 3 })).toEqual([])
  })

  test('coordination-collaboration-chosen: what is unmet is named then, and only then', () => {
    const answers = { sharedGoal: 'yes', samePhase: 'no', priorities: 'nej' }
    expect(remarks({ ...answers, municipalities: 2 })).toEqual([
      'Saknas för samverkan: samma fas, prioritering mot annat arbete.',
    ])
    expect(remarks({ ...answers, municipalities: 0 })).toEqual([])
    expect(remarks({ sharedGoal: 'yes', municipalities: 2 })).toEqual([])
  })
})

describe('moves', () => {
  test('coordination-total-is-kept: a move changes the forces and keeps their total', () => {
    const { first, source } = placed(row(6, 1, 3))
    const at: Position = [0.2, 0.3, 0.5]
    const moved = movedValues(source, first.position, at, 'rounded')
    expect(moved).toEqual({ supplierForce: 20, municipalForce: 30, internalForce: 50 })
    expect(changeCoordinates(source, first, moved, 'pointer')).toMatchObject({
      before: { supplierForce: 6, municipalForce: 1, internalForce: 3 },
      changes: { supplierForce: 2, municipalForce: 3, internalForce: 5 },
      patch: { supplierForce: 2, municipalForce: 3, internalForce: 5 },
      region: 'balancing-act',
    })
  })

  test('coordination-total-is-kept: a share that stays is not among the changes', () => {
    const { first, source } = placed(row(6, 1, 3))
    const moved = movedValues(
      source,
      first.position,
      simplex.step(first.position, 2, 0.05),
      'exact',
    )
    expect(changeCoordinates(source, first, moved, 'keyboard')?.changes).toEqual({
      municipalForce: 0.5,
      internalForce: 3.5,
    })
  })

  test('coordination-rounded-together: what a pointer says is 100 together', () => {
    const { first, source } = placed(row(6, 1, 3))
    const at: Position = [1 / 3, 1 / 3, 1 / 3]
    const { values } = standAt(source, first, { start: first.position, at }, 'rounded')
    expect(values).toEqual([33.4, 33.3, 33.3])
  })

  test('coordination-half-stays-half: typed as 50, it is 50, and the balancing act', () => {
    const { first, source } = placed(row(5.25, 1.5, 3.5))
    const change = changeCoordinates(source, first, adjusted(source, first, 0, 50), 'field')
    expect(change?.region).toBe('balancing-act')
    expect(change?.changes['supplierForce']).toBe(5.125)
  })

  test('coordination-linked: a number field sets one share, the others make room in proportion', () => {
    const { first, source } = placed(row(2, 2, 6))
    expect(adjusted(source, first, 0, 60)).toEqual({
      supplierForce: 60,
      municipalForce: 10,
      internalForce: 30,
    })
    expect(nudged(source, first, 1, -1)).toEqual({
      supplierForce: 20.25,
      municipalForce: 19,
      internalForce: 60.75,
    })
  })

  test('coordination-locked: a locked share stays, in a field as in a range', () => {
    const { first, source } = placed(row(2, 2, 6))
    expect(adjusted(source, first, 0, 50, 1)).toEqual({ supplierForce: 50, internalForce: 30 })
    expect(nudged(source, first, 0, 1, 2)).toEqual({ supplierForce: 21, municipalForce: 19 })
  })
})

describe('an example portfolio', () => {
  const file = readFileSync(new URL('../../../fixtures/satsningar.csv', import.meta.url))
  const options: PlaceOptions<SatsningRow> = {
    fields: {
      id: 'Id',
      label: 'Satsning',
      supplierForce: 'Leverantörskraft',
      municipalForce: 'Kommunsamverkan',
      internalForce: 'Intern koordinering',
    },
  }
  const { placed: all, notPlaced, diagnostics } = place(satsningarIn(file), coordination, options)
  const idsIn = (region: string) => all.filter((one) => one.region === region).map(({ id }) => id)

  test('38 initiatives of a Swedish file are all placed, with nothing to report', () => {
    expect(all).toHaveLength(38)
    expect([notPlaced, diagnostics]).toEqual([[], []])
  })

  test('coordination-majority: counted by hand, 16 led by suppliers, 5 by collaboration', () => {
    expect(idsIn('supplier-logic')).toHaveLength(16)
    expect(idsIn('municipal-collaboration')).toEqual(['S05', 'S15', 'S17', 'S26', 'S35'])
    expect(idsIn('internal-coordination')).toEqual([])
  })

  test('coordination-half-is-no-majority: the three with exactly one half are in the balancing act', () => {
    const halves = all.filter(({ values }) => values.includes(50))
    expect(halves.map(({ id, region }) => [id, region])).toEqual([
      ['S02', 'balancing-act'],
      ['S20', 'balancing-act'],
      ['S38', 'balancing-act'],
    ])
  })
})
