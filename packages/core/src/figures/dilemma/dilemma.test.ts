import { describe, expect, test } from 'vitest'
import { noteOf, regionName, remarksOf, type Speaker } from '../../describe/sentences'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { changeTo } from '../../motion/changes'
import { place } from '../../placement/place'
import { dilemma, dilemmaOf } from './dilemma'
import { DILEMMA_DIMENSIONS } from './dimensions'

const IDS = DILEMMA_DIMENSIONS.map(({ id }) => id)

/** A row with these answers, in the order of the dimensions. */
function row(...answers: readonly (number | null | undefined)[]) {
  return Object.fromEntries(answers.map((value, index) => [`dilemma.${IDS[index]}`, value]))
}

const SOURCING = row(-1, -1, -0.5, -1, -1, -0.5, -1)
const INNOVATION = row(1, 0.5, 0.5, 1, 0.5, 1, 0.5)
const BOTH = row(0.6, 0.6, -0.6, 0.5, -0.8, 0.7, -0.6)
const NEITHER = row(0.1, -0.1, 0, 0.05, -0.05, 0, 0)

function read(data: readonly object[], locale = 'sv', tolerance?: number) {
  const placement = place(data, dilemma, { tolerance })
  const texts = createTexts([engineTexts, dilemma.texts], { locale })
  const speaker: Speaker = { definition: dilemma, texts, ...placement }
  return { ...placement, placement, texts, speaker }
}

describe('what is shown', () => {
  test('dilemma-seven-dimensions: their fields, in their order, from -1 to 1', () => {
    expect(dilemma.axes.map(({ field }) => field)).toEqual([
      'dilemma.aim',
      'dilemma.method',
      'dilemma.risk',
      'dilemma.relation',
      'dilemma.outcome',
      'dilemma.gain',
      'dilemma.source',
    ])
    expect(read([]).scales.map(({ domain }) => domain)).toEqual(IDS.map(() => [-1, 1]))
  })

  test('dilemma-two-logics: the pole of sourcing logic is low, that of innovation logic is high', () => {
    const poles = (locale: string) => {
      const { texts } = read([], locale)
      return IDS.map((id) =>
        ['low', 'high'].map((end) => texts.say(`dilemma.axis.dilemma.${id}.${end}`)),
      )
    }
    expect(poles('sv')).toEqual([
      ['Effektivisering', 'Förnyelse'],
      ['Standardisering', 'Nytänkande'],
      ['Stabilitet', 'Risktagande'],
      ['Transaktion', 'Nära samarbete'],
      ['Känt på förhand', 'Växer fram'],
      ['Kortsiktig kostnadsminskning', 'Kunskapsutveckling'],
      ['Stordriftsfördelar', 'Kompetens och resurser'],
    ])
    expect(poles('en')).toEqual([
      ['Efficiency', 'Renewal'],
      ['Standardisation', 'New thinking'],
      ['Stability', 'Risk-taking'],
      ['Transaction', 'Close collaboration'],
      ['Known in advance', 'Emerges on the way'],
      ['Short-term saving', 'Knowledge development'],
      ['Economies of scale', 'Competence and resources'],
    ])
  })

  test('dilemma-dimensions-are-the-hosts: replaced, reordered, added, in one language or two', () => {
    const own = dilemmaOf([
      { id: 'price', sourcing: 'Lägsta pris', innovation: 'Mest lärande' },
      ...DILEMMA_DIMENSIONS.slice(0, 1),
    ])
    expect(own.axes.map(({ field }) => field)).toEqual(['dilemma.price', 'dilemma.aim'])
    const say = (locale: string, key: string) =>
      createTexts([engineTexts, own.texts], { locale }).say(key)
    expect(say('sv', 'dilemma.axis.dilemma.price')).toBe('Lägsta pris – Mest lärande')
    expect(say('en', 'dilemma.axis.dilemma.price.low')).toBe('Lägsta pris')
    expect(say('en', 'dilemma.axis.dilemma.aim.high')).toBe('Renewal')
    const { placed } = place([{ 'dilemma.price': -1, 'dilemma.aim': 1 }], own)
    expect(placed[0]?.region).toBe('dilemma')
    expect(() => dilemmaOf([])).toThrow(RangeError)
    const twice = { id: 'aim', sourcing: 'a', innovation: 'b' }
    expect(() => dilemmaOf([twice, twice])).toThrow(TypeError)
  })

  test('dilemma-scale-is-the-hosts: answers come in the host’s units', () => {
    const domain = Object.fromEntries(IDS.map((id) => [`dilemma.${id}`, [-3, 3] as const]))
    const { placed } = place([row(-3, 0, 3, 1.5)], dilemma, { domain })
    expect(placed[0]?.position).toEqual([0, 0.5, 1, 0.75, null, null, null])
    expect(placed[0]?.values).toEqual([-3, 0, 3, 1.5, null, null, null])
  })

  test('dilemma-own-fields: a column of the host’s own called risk is no answer', () => {
    expect(read([{ risk: 1, source: 'register' }]).placed).toEqual([])
  })
})

describe('answers', () => {
  test.each([undefined, null, '', ' '])(
    'dilemma-unanswered-is-left-out: %j is no answer, and no reason to leave the row out',
    (nothing) => {
      const { placed, diagnostics } = read([{ ...row(1), 'dilemma.method': nothing }])
      expect(placed[0]?.position).toEqual([1, null, null, null, null, null, null])
      expect(diagnostics.map(({ code }) => code)).toEqual(['id-missing'])
    },
  )

  test('dilemma-nothing-answered-is-not-placed: and 0 is an answer', () => {
    const { placed, notPlaced } = read([{ id: 'a' }, { id: 'b', ...row(0) }])
    expect(placed.map(({ id, region }) => [id, region])).toEqual([['b', 'no-clear-logic']])
    expect(notPlaced.map(({ id }) => id)).toEqual(['a'])
    expect(new Set(notPlaced[0]?.reasons.map(({ code }) => code))).toEqual(
      new Set(['value-missing']),
    )
  })

  test('dilemma-unreadable-is-not-placed: what cannot be read is reported, never left out in silence', () => {
    const { placed, notPlaced } = read([{ ...row(1, 1), 'dilemma.risk': 'ibland' }])
    expect(placed).toEqual([])
    expect(notPlaced[0]?.reasons).toMatchObject([
      { code: 'value-not-a-number', field: 'dilemma.risk', value: 'ibland' },
    ])
  })

  test('dilemma-answer-can-be-taken-back: a change holds null for no answer, both ways', () => {
    const { placement } = read([{ id: 'a', ...row(1) }])
    const [placed] = placement.placed
    const source = { definition: dilemma, placement }
    const change = placed && changeTo(source, placed, { 'dilemma.method': -1 }, 'field')
    expect(change).toMatchObject({
      before: { 'dilemma.method': null },
      changes: { 'dilemma.method': -1 },
      patch: { 'dilemma.method': -1 },
      region: 'dilemma',
    })
    const cleared = placed && changeTo(source, placed, { 'dilemma.aim': null }, 'field')
    expect(cleared).toMatchObject({ changes: { 'dilemma.aim': null } })
  })
})

describe('readings', () => {
  test('dilemma-four-readings: dilemma, innovation logic, sourcing logic, no clear logic', () => {
    const { placed } = read([BOTH, INNOVATION, SOURCING, NEITHER])
    expect(placed.map(({ region }) => region)).toEqual([
      'dilemma',
      'innovation-logic',
      'sourcing-logic',
      'no-clear-logic',
    ])
  })

  test('dilemma-threshold-is-a-parameter: 0.3 unless the host says otherwise', () => {
    expect(read([]).tolerance).toBe(0.3)
    expect(read([BOTH], 'sv', 0.9).placed[0]?.region).not.toBe('dilemma')
    expect(read([BOTH], 'sv', 2).tolerance).toBe(0.3)
  })

  test.each([
    ['sv', /kortsiktiga nytta brukar vinna.*Håll isär logikerna.*led dem samtidigt/],
    ['en', /short-term gains.*tend to win.*Keep the logics apart.*manage both at once/],
  ])('dilemma-reading: in %s, sourcing tends to win; keep apart, manage both', (locale, words) => {
    const { texts } = read([], locale)
    expect(texts.say('dilemma.region.dilemma.reading')).toMatch(words)
  })

  test('dilemma-remarks: tension and lean in words, and how much is answered', () => {
    const { placed, speaker } = read([
      BOTH,
      row(1, 0.5, -0.1),
      row(-1, -0.5),
      { id: 'n', ...NEITHER },
    ])
    expect(placed.map((one) => remarksOf(speaker, one))).toEqual([
      ['Spänning 0,57: sourcing drar 0,29 och innovation 0,34 i samma relation.'],
      ['Spänning 0,07. Lutar 0,47 mot innovationslogiken.', '3 av 7 dimensioner är besvarade.'],
      ['Spänning 0. Lutar 0,75 mot sourcinglogiken.', '2 av 7 dimensioner är besvarade.'],
      ['Spänning 0,04. Ingen tydlig lutning (0).'],
    ])
  })

  test('dilemma-note-names-the-logic: beside a line’s name stands which logic rules, or how tense it is', () => {
    const rows = [BOTH, INNOVATION, SOURCING, NEITHER]
    const notes = (locale: string) => {
      const { placed, speaker } = read(rows, locale)
      return placed.map((one) => noteOf(speaker, one))
    }
    expect(notes('sv')).toEqual([
      'dilemma, spänning 0,57',
      'innovationslogik',
      'sourcinglogik',
      'ingen tydlig logik',
    ])
    expect(notes('en')).toEqual([
      'dilemma, tension 0.57',
      'innovation logic',
      'sourcing logic',
      'no clear logic',
    ])
  })

  test('dilemma-four-readings: they have names in both languages', () => {
    const names = (locale: string) => {
      const { speaker, partition } = read([], locale)
      return partition.ids.map((id) => regionName(speaker, id))
    }
    expect(names('sv')).toEqual([
      'Dilemma',
      'Innovationslogik',
      'Sourcinglogik',
      'Ingen tydlig logik',
    ])
    expect(names('en')).toEqual(['Dilemma', 'Innovation logic', 'Sourcing logic', 'No clear logic'])
  })
})
