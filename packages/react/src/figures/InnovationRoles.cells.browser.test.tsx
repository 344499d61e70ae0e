import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  type ClientPoint,
  emulateMedia,
  middleOf,
  mouse,
  press,
  pressAll,
  settled,
  touch,
  until,
} from '@kvadrant/conformance/input'
import { drawingFaults } from '@kvadrant/conformance/looks'
import {
  enter,
  inPage,
  type OpenFigure,
  openFigure,
  type OpenOptions,
} from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { InnovationRoles } from './InnovationRoles'

const ROWS = [
  { id: 'a', label: 'Alfa', group: 'Teknik', organisationSize: 'small', stance: 'copy' },
  { id: 'b', label: 'Beta', group: 'Vård', organisationSize: 'small', stance: 'copy' },
  { id: 'c', label: 'Gamma', group: 'Vård', organisationSize: 'large', stance: 'lead' },
]
const SIZES = ['small', 'medium', 'large']
const STANCES = ['wait', 'copy', 'collaborate', 'steer', 'lead']

const open = (options: OpenOptions = {}) =>
  openFigure(
    { render: renderReact(InnovationRoles), root: inPage, scene: { rows: ROWS, domain: {} } },
    options,
  )
const cellAt = ({ view }: OpenFigure, id: string): ClientPoint => middleOf(view.part('region', id))
const selects = ({ view }: OpenFigure, id: string) =>
  [...view.part('row', id).querySelectorAll('select')] as const
/** What the table's lists of words stand on: the numbers of the size and of the stance. */
const valuesOf = (figure: OpenFigure, id: string) =>
  selects(figure, id).map(({ value }) => Number(value))
const commits = ({ calls }: OpenFigure) =>
  calls.changes('onCommit').map(({ id, before, changes, patch, region, reason }) => ({
    id,
    before,
    changes,
    patch,
    region,
    reason,
  }))

/** From copying in a small municipality to steering suppliers in a medium one. */
const JOURNEY = {
  id: 'a',
  before: { organisationSize: 'small', stance: 'copy' },
  changes: { organisationSize: 'medium', stance: 'steer' },
  patch: { organisationSize: 'medium', stance: 'steer' },
  region: 'steer-medium',
}

beforeAll(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }))
afterAll(() => emulateMedia({}))
afterEach(async () => {
  await mouse.leave()
  await touch.leave()
})

describe('moving', () => {
  const ways: readonly (readonly [string, string, (figure: OpenFigure) => Promise<void>])[] = [
    [
      'a drag',
      'pointer',
      (figure) => mouse.drag(figure.view.pointOf('a'), cellAt(figure, 'steer-medium')),
    ],
    [
      'a drag by the name',
      'pointer',
      (figure) =>
        mouse.drag(middleOf(figure.view.part('label', 'a')), cellAt(figure, 'steer-medium')),
    ],
    [
      'a finger',
      'pointer',
      (figure) => touch.drag(figure.view.pointOf('a'), cellAt(figure, 'steer-medium')),
    ],
    [
      'taps alone',
      'pointer',
      async (figure) => {
        await touch.tap(figure.view.pointOf('a'))
        await settled()
        await touch.tap(figure.view.pointOf('a'))
        await settled()
        await touch.tap(cellAt(figure, 'steer-medium'))
      },
    ],
    [
      'the Move button and a tap',
      'pointer',
      async (figure) => {
        await touch.tap(figure.view.pointOf('a'))
        await settled()
        await touch.tap(middleOf(figure.view.button('Flytta')))
        await settled()
        await touch.tap(cellAt(figure, 'steer-medium'))
      },
    ],
    [
      'the keyboard',
      'keyboard',
      async ({ view }) => {
        enter(view)
        await press('Home')
        for (let tries = 3; !view.activeName().startsWith('Alfa') && tries > 0; tries--) {
          await press('ArrowDown')
          await settled()
        }
        await pressAll(['Enter', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter'])
      },
    ],
  ]

  test.each(ways)(
    'roles-four-ways-one-end: %s ends as every other one',
    async (_, reason, travel) => {
      const figure = await open({ props: { table: 'open' } })
      await travel(figure)
      await until(() => expect(valuesOf(figure, 'a')).toEqual([1, 3]))
      expect(commits(figure)).toEqual([{ ...JOURNEY, reason }])
      expect(figure.heard.last()).toBe(
        'Alfa flyttad från Liten kommun: kopiera andra till Mellanstor kommun: styra leverantörer.',
      )
      expect(figure.view.phase()).toBe('resting')
    },
  )

  test('roles-selects: the table’s lists of words do the same, one axis at a time', async () => {
    const figure = await open({ props: { table: 'open' } })
    const [size, stance] = selects(figure, 'a')
    expect([...(stance?.options ?? [])].map(({ text }) => text)).toEqual([
      'Avvakta',
      'Kopiera andra',
      'Samverka',
      'Styra leverantörer',
      'Leda själv',
    ])
    size?.focus()
    await press('ArrowDown')
    await until(() => expect(valuesOf(figure, 'a')).toEqual([1, 1]))
    selects(figure, 'a')[1]?.focus()
    await pressAll(['ArrowDown', 'ArrowDown'])
    await until(() => expect(valuesOf(figure, 'a')).toEqual([1, 3]))
    expect(commits(figure).map(({ changes, reason }) => ({ changes, reason }))).toEqual([
      { changes: { organisationSize: 'medium' }, reason: 'field' },
      { changes: { stance: 'collaborate' }, reason: 'field' },
      { changes: { stance: 'steer' }, reason: 'field' },
    ])
  })

  const cells = STANCES.flatMap((stance) => SIZES.map((size) => `${stance}-${size}`))
  test('roles-every-cell-takes-a-drop: also those that the whitepaper does not describe', async () => {
    const figure = await open({ kept: 'figure' })
    for (const cell of cells.filter((id) => id !== 'copy-small')) {
      await mouse.drag(figure.view.pointOf('b'), cellAt(figure, cell))
      await until(() => expect(commits(figure).at(-1)?.region).toBe(cell))
    }
    expect(commits(figure)).toHaveLength(14)
  })

  test('roles-highlights-its-cell: the cell under a moving mark stands out', async () => {
    const figure = await open()
    const { view } = figure
    await mouse.press(view.pointOf('a'))
    await mouse.moveTo(cellAt(figure, 'wait-large'))
    await until(() => expect(view.part('region', 'wait-large')).toHaveAttribute('data-kv-target'))
    await press('Escape')
    await until(() => expect(view.count('target')).toBe(0))
    await mouse.release(cellAt(figure, 'wait-large'))
    expect(commits(figure)).toEqual([])
    expect(figure.heard.last()).toBe(
      'Flytten avbröts. Alfa ligger kvar i Liten kommun: kopiera andra.',
    )
  })

  test('roles-ends-of-the-axes: Home and End go to the outermost cells; undo and redo take the words back', async () => {
    const figure = await open({ props: { table: 'open' } })
    const { view } = figure
    enter(view)
    await press('Home')
    await settled()
    expect(view.activeName()).toBe('Gamma, 1 av 3')
    await pressAll(['Enter', 'Home', 'Shift+Home', 'Enter'])
    await until(() => expect(valuesOf(figure, 'c')).toEqual([0, 0]))
    await press('Control+z')
    await until(() => expect(valuesOf(figure, 'c')).toEqual([2, 4]))
    expect(figure.heard.last()).toBe('Ångrat. Gamma är tillbaka i Stor kommun: leda själv.')
    await press('Control+y')
    await until(() => expect(valuesOf(figure, 'c')).toEqual([0, 0]))
    expect(commits(figure).map(({ reason }) => reason)).toEqual(['keyboard', 'undo', 'redo'])
  })

  test('roles-a-grid-already: a distance to keep to changes nothing', async () => {
    const figure = await open({ props: { snap: 1 } })
    await mouse.drag(figure.view.pointOf('a'), cellAt(figure, 'collaborate-medium'))
    await until(() => expect(commits(figure).at(-1)?.region).toBe('collaborate-medium'))
  })

  test('roles-mirrored: from right to left the small municipality is at the right, and arrows go where they point', async () => {
    const figure = await open({ props: { direction: 'rtl', table: 'open' } })
    const { view } = figure
    await until(() => expect(view.isMirrored()).toBe(true))
    expect(cellAt(figure, 'copy-small').x).toBeGreaterThan(cellAt(figure, 'copy-large').x)
    await mouse.drag(view.pointOf('a'), cellAt(figure, 'steer-medium'))
    await until(() => expect(valuesOf(figure, 'a')).toEqual([1, 3]))
    enter(view)
    const before = cellAt(figure, 'steer-medium').x
    await pressAll(['Enter', 'ArrowLeft', 'Enter'])
    await until(() => expect(valuesOf(figure, 'a')).toEqual([2, 3]))
    expect(view.pointOf('a').x).toBeLessThan(before)
  })
})

describe('the drawing', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `m${index}`,
      label:
        index % 4 === 0
          ? 'Gemensam upphandling av digital tillsyn nattetid i hemtjänst och boende'
          : `Kommun ${index}`,
      group: `Län ${index % 21}`,
      organisationSize: SIZES[(index * index) % 3] ?? 'small',
      stance: STANCES[(index * 7) % 5] ?? 'wait',
    }))

  test.each([3, 38, 290])(
    'roles-drawing-inside: the texts of %i rows keep apart at every width',
    async (count) => {
      const figure = await open({ rows: many(count), width: '320px' })
      for (const width of [320, 360, 768, 1600]) {
        figure.element.style.inlineSize = `${width}px`
        await until(() => expect(figure.view.drawnWidth()).toBe(width))
        await settled()
        expect({ width, faults: drawingFaults(figure.view) }).toEqual({ width, faults: [] })
      }
    },
    60_000,
  )

  test('roles-drawing-inside: at twice the text size and from right to left too', async () => {
    document.documentElement.style.fontSize = '200%'
    const figure = await open({ rows: many(12), width: '480px', props: { direction: 'rtl' } })
    const faults = drawingFaults(figure.view)
    document.documentElement.style.fontSize = ''
    expect(faults).toEqual([])
  })
})
