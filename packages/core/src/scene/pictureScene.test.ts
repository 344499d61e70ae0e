import { expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { earlierOf } from '../placement/earlier'
import { groupStyles } from '../placement/groups'
import { place } from '../placement/place'
import { type PictureInput, pictureScene } from './pictureScene'
import { figureScene, type SceneInput } from './scene'
import { exampleScene } from './testing/exampleScene'

const texts = createTexts([engineTexts, complexity.texts], { locale: 'en' })
const { input } = exampleScene()

/** What a picture says in one of its parts, for rows of a group each. */
function said(part: string, rows: readonly object[], changes: Partial<PictureInput> = {}): string {
  const placement = place(rows, complexity)
  const { items } = pictureScene({
    layout: input.layout,
    measure: input.measure,
    speaker: { definition: complexity, texts, ...placement },
    placement,
    groups: groupStyles(placement.placed),
    filtered: 0,
    ...changes,
  })
  return items
    .flatMap((item) => (item.kind === 'text' && item.part === part ? item.lines : []))
    .join(' ')
}

const row = {
  label: 'A',
  group: 'School',
  organisationalComplexity: 0.5,
  innovationComplexity: 0.5,
}

test('a picture explains its groups, and says nothing below where nothing is left out', () => {
  expect(said('legend', [row])).toBe('School (1)')
  expect(said('credit', [row])).toBe('')
})

test('a picture says what it leaves out: rows without a place, rows that a filter hides, all of them', () => {
  expect(said('credit', [row, { label: 'B' }], { filtered: 3 })).toBe(
    [texts.say('summary.notPlaced', { count: 1 }), texts.say('filtered.note', { count: 3 })].join(
      ' ',
    ),
  )
  expect(said('credit', [])).toBe(texts.say('figure.empty'))
})

test('a picture that compares says what became of the initiatives', () => {
  const now = place([row], complexity)
  const before = place([{ ...row, innovationComplexity: 0.1 }], complexity)
  const earlier = earlierOf({ now, before, all: now, kept: before })
  expect(said('credit', [row], { earlier })).toContain(texts.say('earlier.moved', { count: 1 }))
})

test('a picture may stand without air around it, but marks at the edge keep the room that they need', () => {
  const { layout } = input
  const bare = { ...layout, marks: [] }
  const atEdge = { ...layout, marks: layout.marks.map((mark) => ({ ...mark, xPx: 0 })) }
  const marginOf = (changes: Partial<SceneInput>) =>
    (figureScene({ ...input, ...changes }).widthPx - layout.widthPx) / 2
  expect(marginOf({ airPx: 0, layout: bare })).toBe(0)
  expect(marginOf({ airPx: 40, layout: bare })).toBe(40)
  expect(marginOf({ airPx: 0, layout: atEdge })).toBeGreaterThan(layout.sizes.markRadiusPx)
})
