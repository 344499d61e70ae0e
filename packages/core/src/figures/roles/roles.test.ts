import { describe, expect, test } from 'vitest'
import { changeSentence } from '../../describe/changeSentence'
import { regionName, type Speaker, standLines } from '../../describe/sentences'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { changeCoordinates } from '../../motion/changes'
import { place } from '../../placement/place'
import { cellId, DESCRIBED, SIZES, STANCES } from './cells'
import { roles } from './roles'

const ALL = STANCES.flatMap((stance) =>
  SIZES.map((organisationSize) => ({
    id: cellId(stance, organisationSize),
    label: `${stance} ${organisationSize}`,
    organisationSize,
    stance,
  })),
)

function read(data: readonly object[], locale = 'sv') {
  const placement = place(data, roles)
  const texts = createTexts([engineTexts, roles.texts], { locale })
  const speaker: Speaker = { definition: roles, texts, ...placement }
  const reading = (cell: string) => texts.say(`roles.region.${cell}.reading`)
  return { ...placement, placement, texts, speaker, reading }
}

describe('cells', () => {
  test('roles-fifteen-cells: three sizes by five stances, each a cell of its own', () => {
    const { placed, partition } = read(ALL)
    expect(placed.map(({ region }) => region)).toEqual(ALL.map(({ id }) => id))
    expect(new Set(partition.ids).size).toBe(15)
  })

  test('roles-size-across: small is at the left, large at the right', () => {
    const { placed } = read(SIZES.map((organisationSize) => ({ organisationSize, stance: 'copy' })))
    expect(placed.map(({ position }) => position[0])).toEqual([1 / 6, 0.5, 5 / 6])
  })

  test('roles-stance-upwards: from waiting at the bottom to leading at the top', () => {
    const { placed, texts } = read(STANCES.map((stance) => ({ organisationSize: 'small', stance })))
    expect(placed.map(({ position }) => Math.round((position[1] ?? 0) * 10))).toEqual([
      1, 3, 5, 7, 9,
    ])
    expect(texts.say('roles.direction')).toMatch(/från att följa, längst ned, till att leda/)
  })

  test('roles-words: fields hold words, and so do changes', () => {
    const { placement } = read([ALL[0] ?? {}])
    const [placed] = placement.placed
    const source = { definition: roles, placement }
    const change =
      placed && changeCoordinates(source, placed, { organisationSize: 2, stance: 4 }, 'field')
    expect(change).toMatchObject({
      before: { organisationSize: 'small', stance: 'wait' },
      changes: { organisationSize: 'large', stance: 'lead' },
      patch: { organisationSize: 'large', stance: 'lead' },
      region: 'lead-large',
    })
  })

  test.each([
    ['an unknown word', { organisationSize: 'huge', stance: 'lead' }, 'value-unknown-word'],
    ['a number', { organisationSize: 2, stance: 'lead' }, 'value-unknown-word'],
    ['no word', { organisationSize: '', stance: 'lead' }, 'value-missing'],
    ['nothing', { stance: 'lead' }, 'value-missing'],
  ])('roles-unknown-word-is-not-placed: %s', (_, row, code) => {
    const { placed, notPlaced } = read([row])
    expect(placed).toEqual([])
    expect(notPlaced[0]?.reasons).toMatchObject([{ code, field: 'organisationSize' }])
  })
})

describe('what the whitepaper says of them', () => {
  const toneOf = (id: string) => roles.regions.find((region) => region.id === id)?.tone

  test('roles-large-leads: at the price of competence, resources and risk', () => {
    expect(read([]).reading('lead-large')).toMatch(/stor kompetens.*stora resurser.*kan gå fel/)
    expect(toneOf('lead-large')).toBe('green')
  })

  test('roles-medium-steers: with high IT maturity', () => {
    expect(read([]).reading('steer-medium')).toMatch(/hög IT-mognad/)
    expect(toneOf('steer-medium')).toBe('green')
  })

  test('roles-medium-collaborates: with resources, and the same situation and goal at one time', () => {
    expect(read([]).reading('collaborate-medium')).toMatch(/resurser, samma läge och samma mål/)
    expect(toneOf('collaborate-medium')).toBe('green')
  })

  test('roles-small-copies: with understanding inside, or shared functions', () => {
    expect(read([]).reading('copy-small')).toMatch(/egen förståelse.*permanent delade funktioner/)
    expect(toneOf('copy-small')).toBe('green')
  })

  test('roles-small-collaboration-doubted: described, and told apart from what is not doubted', () => {
    expect(read([]).reading('collaborate-small')).toMatch(/utom räckhåll för en liten kommun/)
    expect(toneOf('collaborate-small')).toBe('sand')
  })

  test('roles-everyone-waits: and a standard takes thought too', () => {
    const { reading } = read([])
    for (const size of SIZES) {
      expect(reading(cellId('wait', size))).toMatch(/Även den kräver att behovet är genomtänkt/)
      expect(toneOf(cellId('wait', size))).toBe('green')
    }
  })

  test('roles-not-described: the other seven cells say so, in both languages', () => {
    const others = ALL.map(({ id }) => id).filter((id) => !DESCRIBED.has(id))
    expect(others).toHaveLength(7)
    for (const id of others) {
      expect(read([]).reading(id)).toBe('Inte beskriven.')
      expect(read([], 'en').reading(id)).toBe('Not described.')
      expect(toneOf(id)).toBe('neutral')
    }
  })

  test('roles-following-is-a-strategy: said below the cells', () => {
    expect(read([]).texts.say('figure.borders')).toMatch(/en strategi att följa, inte ett misslyck/)
    expect(read([], 'en').texts.say('figure.borders')).toMatch(/strategy to choose, not a failure/)
  })
})

describe('in words', () => {
  test('roles-told-by-region: a cell’s name says size and stance, so they are not said twice', () => {
    const { placed, speaker } = read(ALL.slice(14))
    expect(placed[0] && standLines(speaker, placed[0])).toEqual(['Stor kommun: leda själv'])
    expect(regionName(read([], 'en').speaker, 'steer-medium')).toBe(
      'Medium municipality: steer suppliers',
    )
  })

  test('roles-told-by-region: a move is told by the cells that it went between', () => {
    const { placement, speaker } = read(ALL.slice(0, 1))
    const [placed] = placement.placed
    const source = { definition: roles, placement }
    const change = placed && changeCoordinates(source, placed, { stance: 1 }, 'pointer')
    expect(change && placed && changeSentence(speaker, placement, placed, change)).toBe(
      'wait small flyttad från Liten kommun: avvakta till Liten kommun: kopiera andra.',
    )
  })
})
