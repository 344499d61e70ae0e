import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createTexts } from '../../i18n/texts'
import { place } from '../../placement/place'
import { SATSNING_OPTIONS, satsningarIn } from '../../placement/testing/satsningar'
import { complexity } from './complexity'

const regionAt = (organisationalComplexity: number, innovationComplexity: number) =>
  place([{ organisationalComplexity, innovationComplexity }], complexity).placed[0]?.region

const sv = createTexts([complexity.texts], { locale: 'sv' })
const en = createTexts([complexity.texts], { locale: 'en' })

describe('where things lie', () => {
  const view = complexity.space.view({ xPx: 0, yPx: 0, widthPx: 100, heightPx: 100, mirror: false })

  test('complexity-organisational-across: organisational complexity runs from left to right', () => {
    const [few, many] = place(
      [
        { organisationalComplexity: 0.2, innovationComplexity: 0.5 },
        { organisationalComplexity: 0.8, innovationComplexity: 0.5 },
      ],
      complexity,
    ).placed.map(({ position }) => view.project(position))
    expect(few?.xPx).toBe(20)
    expect(many?.xPx).toBe(80)
    expect(many?.yPx).toBe(few?.yPx)
  })

  test('complexity-innovation-upwards: innovation complexity runs from the bottom to the top', () => {
    const [known, novel] = place(
      [
        { organisationalComplexity: 0.5, innovationComplexity: 0.25 },
        { organisationalComplexity: 0.5, innovationComplexity: 0.75 },
      ],
      complexity,
    ).placed.map(({ position }) => view.project(position))
    expect(known?.yPx).toBe(75)
    expect(novel?.yPx).toBe(25)
    expect(novel?.xPx).toBe(known?.xPx)
  })

  test('complexity-axes-are-continua: any two positions, however near, are told apart', () => {
    const { placed } = place(
      [0.4, 0.4001, 0.4002].map((value) => ({
        organisationalComplexity: value,
        innovationComplexity: value,
      })),
      complexity,
    )
    expect(placed.map(({ position }) => position[0])).toEqual([0.4, 0.4001, 0.4002])
  })

  test('complexity-fields: it reads the two complexities, each 0..1 where the host says nothing', () => {
    expect(complexity.axes.map(({ field }) => field)).toEqual([
      'organisationalComplexity',
      'innovationComplexity',
    ])
    expect(place([], complexity).scales.map(({ domain }) => domain)).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('complexity-missing-is-not-placed: without one of the two it has no place, not even at zero', () => {
    const { placed, notPlaced } = place(
      [{ organisationalComplexity: 0.3 }, { innovationComplexity: 0.3 }, {}],
      complexity,
    )
    expect(placed).toEqual([])
    expect(notPlaced.map(({ reasons }) => reasons.map(({ field }) => field))).toEqual([
      ['innovationComplexity'],
      ['organisationalComplexity'],
      ['organisationalComplexity', 'innovationComplexity'],
    ])
  })
})

describe('regions', () => {
  test('complexity-split-in-the-middle: both axes are split at 0.5 unless the host says otherwise', () => {
    expect(complexity.thresholds).toEqual([[0.5], [0.5]])
    expect(place([], complexity).thresholds).toEqual([[0.5], [0.5]])
  })

  test('complexity-split-is-a-parameter: a host splits elsewhere, in its own units', () => {
    const { placed, thresholds } = place(
      [{ organisationalComplexity: 6, innovationComplexity: 6 }],
      complexity,
      { ...SATSNING_OPTIONS, fields: {}, split: { organisationalComplexity: 7 } },
    )
    expect(thresholds).toEqual([[0.7], [0.5]])
    expect(placed[0]?.region).toBe('costly-and-difficult')
  })

  test('complexity-standard-sourcing: low and low', () => {
    expect(regionAt(0, 0)).toBe('standard-sourcing')
    expect(regionAt(0.49, 0.49)).toBe('standard-sourcing')
  })

  test('complexity-unnecessary-collaboration: high organisational, low innovation', () => {
    expect(regionAt(1, 0)).toBe('unnecessary-collaboration')
    expect(regionAt(0.51, 0.49)).toBe('unnecessary-collaboration')
  })

  test('complexity-costly-and-difficult: low organisational, high innovation', () => {
    expect(regionAt(0, 1)).toBe('costly-and-difficult')
    expect(regionAt(0.49, 0.51)).toBe('costly-and-difficult')
  })

  test('complexity-collaboration: high and high', () => {
    expect(regionAt(1, 1)).toBe('collaboration')
    expect(regionAt(0.51, 0.51)).toBe('collaboration')
  })

  test('complexity-border-belongs-higher: exactly on a split counts as high', () => {
    expect(regionAt(0.5, 0.5)).toBe('collaboration')
    expect(regionAt(0.5, 0.49)).toBe('unnecessary-collaboration')
    expect(regionAt(0.49, 0.5)).toBe('costly-and-difficult')
  })

  test('complexity-four-regions: there are four, each with a look of its own kind', () => {
    expect(complexity.partition(complexity.thresholds, 0).ids).toEqual([
      'costly-and-difficult',
      'collaboration',
      'standard-sourcing',
      'unnecessary-collaboration',
    ])
    expect(new Set(complexity.regions.map(({ tone }) => tone)).size).toBe(4)
  })
})

describe('texts', () => {
  test.each([
    ['standard-sourcing', 'Standardsourcing', 'Standard sourcing'],
    ['unnecessary-collaboration', 'Onödig samverkan', 'Unnecessary collaboration'],
    ['costly-and-difficult', 'Dyrt och svårt', 'Costly and difficult'],
    ['collaboration', 'Samverkan', 'Collaboration'],
  ])('complexity-region-names: %s is %s, in English %s', (region, swedish, english) => {
    expect(sv.say(`complexity.region.${region}`)).toBe(swedish)
    expect(en.say(`complexity.region.${region}`)).toBe(english)
  })

  /** The words that a text lacks in one of the two languages. */
  const lacking = (key: string, swedish: readonly RegExp[], english: readonly RegExp[]) => [
    ...swedish.filter((word) => !word.test(sv.say(`complexity.${key}.reading`))),
    ...english.filter((word) => !word.test(en.say(`complexity.${key}.reading`))),
  ]

  test('complexity-standard-sourcing-reading: few known parties, known matter, simple interfaces, a clear contract', () => {
    expect(
      lacking(
        'region.standard-sourcing',
        [/få aktörer/i, /känner varandra/i, /känd/i, /enkla gränssnitt/i, /leveransavtal/i],
        [/few parties/i, /know each other/i, /known/i, /simple interfaces/i, /contract/i],
      ),
    ).toEqual([])
  })

  test('complexity-unnecessary-collaboration-reading: coordination costs more than a small improvement gives', () => {
    expect(
      lacking(
        'region.unnecessary-collaboration',
        [/liten förbättring/i, /samordningen kostar mer/i],
        [/small improvement/i, /coordination costs more/i],
      ),
    ).toEqual([])
  })

  test('complexity-costly-and-difficult-reading: too thin for the uncertainty; at a distance it gets costly and fails', () => {
    expect(
      lacking(
        'region.costly-and-difficult',
        [/för tunn/i, /osäkerhet/i, /på distans/i, /dyrt/i, /går ofta fel/i],
        [/too thin/i, /uncertainty/i, /at a distance/i, /costly/i, /fails/i],
      ),
    ).toEqual([])
  })

  test('complexity-collaboration-reading: dedicated teams, leadership with a mandate; often too heavy for a small one alone', () => {
    expect(
      lacking(
        'region.collaboration',
        [
          /särskilda team/i,
          /kompletterande/i,
          /projektledning med mandat/i,
          /för tungt för en liten kommun/i,
        ],
        [
          /dedicated teams/i,
          /complementary/i,
          /leadership with a mandate/i,
          /too heavy for a small municipality/i,
        ],
      ),
    ).toEqual([])
  })

  test('complexity-organisational-axis-reading: how many units are joined, and how clear their interfaces are', () => {
    expect(
      lacking(
        'axis.organisationalComplexity',
        [/hur många enheter/i, /gränssnitt/i],
        [/how many units/i, /interfaces/i],
      ),
    ).toEqual([])
  })

  test('complexity-innovation-axis-reading: how much is new, how well known it is, how it depends on each other', () => {
    expect(
      lacking(
        'axis.innovationComplexity',
        [/nytt/i, /kända/i, /hänger ihop/i],
        [/new/i, /known/i, /depend on each other/i],
      ),
    ).toEqual([])
  })
})

describe('an example portfolio', () => {
  const file = readFileSync(new URL('../../../fixtures/satsningar.csv', import.meta.url))
  const { placed, notPlaced, diagnostics } = place(satsningarIn(file), complexity, SATSNING_OPTIONS)
  const idsIn = (region: string) =>
    placed.filter((one) => one.region === region).map(({ id }) => id)

  test('38 initiatives of a Swedish file are all placed, with nothing to report', () => {
    expect(placed).toHaveLength(38)
    expect([notPlaced, diagnostics]).toEqual([[], []])
  })

  test('complexity-four-regions: counted by hand, 11 + 5 + 10 + 12', () => {
    expect(idsIn('standard-sourcing')).toEqual([
      'S01',
      'S08',
      'S16',
      'S20',
      'S24',
      'S25',
      'S27',
      'S29',
      'S30',
      'S37',
      'S38',
    ])
    expect(idsIn('unnecessary-collaboration')).toEqual(['S04', 'S05', 'S15', 'S21', 'S26'])
    expect(idsIn('costly-and-difficult')).toEqual([
      'S02',
      'S09',
      'S10',
      'S11',
      'S12',
      'S14',
      'S18',
      'S19',
      'S34',
      'S36',
    ])
    expect(idsIn('collaboration')).toEqual([
      'S03',
      'S06',
      'S07',
      'S13',
      'S17',
      'S22',
      'S23',
      'S28',
      'S31',
      'S32',
      'S33',
      'S35',
    ])
  })

  test('complexity-border-belongs-higher: the six that lie on a split are counted as high', () => {
    const onSplit = placed.filter(({ values }) => values.includes(5))
    expect(onSplit.map(({ id, region }) => [id, region])).toEqual([
      ['S04', 'unnecessary-collaboration'],
      ['S09', 'costly-and-difficult'],
      ['S21', 'unnecessary-collaboration'],
      ['S23', 'collaboration'],
      ['S32', 'collaboration'],
      ['S33', 'collaboration'],
    ])
  })
})
