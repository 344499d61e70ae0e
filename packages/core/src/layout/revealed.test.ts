import { describe, expect, test } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import { dilemma } from '../figures/dilemma/dilemma'
import { partnership } from '../figures/partnership/partnership'
import { roles } from '../figures/roles/roles'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { groupStyles } from '../placement/groups'
import { place } from '../placement/place'
import { measureByTable } from '../text'
import { layOut } from './layOut'
import { type Reveal, seenOf } from './reveal'
import { revealed } from './revealed'
import { textsOf } from './testing/drawing'

/** A row that every figure can place, too light for its task. */
const ROW = {
  id: 'A',
  label: 'Alfa',
  organisationalComplexity: 0.2,
  innovationComplexity: 0.9,
  innovationAmbition: 0.2,
  innovationCapability: 0.3,
  partnershipWeight: 0.1,
  supplierForce: 1,
  municipalForce: 1,
  internalForce: 1,
  'dilemma.aim': 0.5,
  'dilemma.method': -0.5,
  organisationSize: 'small',
  stance: 'copy',
}

const figures = [dilemma, capacity, partnership, coordination, complexity, roles]

function drawn(definition: (typeof figures)[number], reveal?: Reveal, rows = [ROW]) {
  const placement = place(rows, definition)
  const layout = layOut({
    definition,
    placement,
    groups: groupStyles(placement.placed, undefined, definition.styleBy),
    texts: createTexts([engineTexts, definition.texts], {}),
    widthPx: 1100,
    mirror: false,
    measure: measureByTable,
    readings: true,
  })
  const { ids } = placement.partition
  return {
    ids,
    whole: layout,
    shown: revealed(layout, seenOf(reveal, { ids }), definition.space.kind),
  }
}

const words = (layout: ReturnType<typeof drawn>['shown']) =>
  textsOf(layout).flatMap(({ lines }) => (lines.length > 0 ? [lines.join(' ')] : []))

describe.each(figures.map((definition) => [definition.id, definition] as const))(
  'what is seen of %s',
  (_, definition) => {
    test('is everything where nothing is said', () => {
      const { shown, whole } = drawn(definition)
      expect(shown).toBe(whole)
    })

    test('is nothing but lines, where axes, regions and marks are hidden', () => {
      const { shown } = drawn(definition, { axes: false, regions: [], marks: false })
      expect(words(shown)).toEqual([])
      expect(shown).toMatchObject({
        regions: [],
        splits: [],
        backdrop: [],
        marks: [],
        labelled: [],
      })
      expect(shown.profiles).toEqual([])
      expect(shown.labels ?? []).toEqual([])
    })

    test('is the axes alone, with no word of any region or initiative', () => {
      const { shown, whole } = drawn(definition, { regions: [], marks: false })
      const texts = createTexts([engineTexts, definition.texts], {})
      const meanings = definition.regions.map(({ id }) =>
        texts.say(`${definition.id}.region.${id}.reading`),
      )
      expect(shown.regions).toEqual([])
      expect(words(shown).filter((word) => meanings.includes(word))).toEqual([])
      expect(shown.axisNames).toEqual(whole.axisNames)
      expect(shown.marks).toEqual([])
    })

    test('adds one region where it will stay', () => {
      const { ids, shown, whole } = drawn(definition, { regions: [], marks: false })
      const first = ids.slice(0, 1)
      const next = drawn(definition, { regions: first, marks: false }).shown
      expect(shown.regions).toEqual([])
      expect(next.regions.map(({ id }) => id)).toEqual(first)
      expect(next.regions[0]?.path).toBe(whole.regions[0]?.path)
      expect(next.regions[0]?.name).toEqual(whole.regions[0]?.name)
      expect(next.regions[0]).toMatchObject({ members: 0, count: undefined })
      expect(next.heightPx).toBe(whole.heightPx)
    })

    test('has no initiatives before every region is seen, and before the axes are', () => {
      const { ids } = drawn(definition)
      expect(drawn(definition, { regions: ids.slice(1) }).shown.marks).toEqual([])
      expect(drawn(definition, { axes: false }).shown.marks).toEqual([])
      expect(drawn(definition, { regions: [...ids, 'elsewhere'] }).shown.marks).not.toEqual([])
    })
  },
)

test('a line keeps its tally and its ticks until the initiatives are seen', () => {
  const { whole, shown } = drawn(partnership, { marks: false })
  const tally = words(whole).filter((word) => word.startsWith('▸'))
  expect(tally).toHaveLength(1)
  expect(words(shown)).not.toContain(tally[0])
  const ticks = (layout: typeof whole) => layout.backdrop.filter(({ role }) => role === 'need')
  expect([ticks(whole).length, ticks(shown).length]).toEqual([1, 0])
})

test('a plane and a triangle have lines to stand between until every region is seen', () => {
  const lines = (layout: ReturnType<typeof drawn>['shown']) =>
    layout.backdrop.filter(({ role }) => role === 'axis').length
  expect(lines(drawn(complexity, { regions: [], marks: false }).shown)).toBe(2)
  expect(lines(drawn(coordination, { regions: [], marks: false }).shown)).toBe(3)
  expect(lines(drawn(complexity, { axes: false, regions: [], marks: false }).shown)).toBe(0)
  expect(lines(drawn(complexity, { marks: false }).shown)).toBe(0)
})

test('keeps no room for the words of an empty figure, which are not shown', () => {
  const { whole, shown } = drawn(roles, { marks: false }, [])
  expect(whole.middle?.heightPx).toBeGreaterThan(0)
  expect(shown.heightPx).toBeLessThan(whole.heightPx)
  const lowest = textsOf(shown).map(({ box }) => box.yPx + box.heightPx)
  expect(Math.max(...lowest)).toBeLessThanOrEqual(shown.heightPx)
  const inside = drawn(coordination, { marks: false }, [])
  expect(inside.shown.heightPx).toBe(inside.whole.heightPx)
})
