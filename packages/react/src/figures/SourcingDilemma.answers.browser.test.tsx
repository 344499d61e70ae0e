import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest'
import { profileDriver } from '@kvadrant/conformance/drivers'
import {
  apart,
  emulateMedia,
  middleOf,
  mouse,
  press,
  pressAll,
  settled,
  touch,
  until,
  write,
} from '@kvadrant/conformance/input'
import {
  enter,
  inPage,
  type OpenFigure,
  openFigure,
  type OpenOptions,
} from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { dilemmaScene } from '@kvadrant/conformance/scenes'
import { SourcingDilemma } from './SourcingDilemma'

const AIM = 'dilemma.aim'
const METHOD = 'dilemma.method'
const RISK = 'dilemma.risk'

/** One contract with two answers, and one with all. */
const ROWS = [
  { id: 'a', label: 'Alfa', [AIM]: 3, [METHOD]: 1.5 },
  ...dilemmaScene.rows.filter(({ id }) => id === 'c'),
]

const open = (options: OpenOptions = {}) =>
  openFigure(
    { render: renderReact(SourcingDilemma), root: inPage, scene: dilemmaScene },
    { rows: ROWS, ...options },
  )
const fieldOf = ({ view }: OpenFigure, axis: string, label = 'Alfa') =>
  view.field(`${axis} för ${label}`)
const changesOf = ({ calls }: OpenFigure) =>
  calls.changes('onCommit').map(({ id, before, changes, patch, reason }) => ({
    id,
    before,
    changes,
    patch,
    reason,
  }))

/** Where the answer of a dimension lies that has the value, on the scale from -3 to 3. */
const at = ({ view }: OpenFigure, axis: number, value: number) =>
  profileDriver.pointAt(view, dilemmaScene, { [dilemmaScene.axes[axis]?.field ?? '']: value }, axis)

beforeAll(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }))
afterAll(() => emulateMedia({}))
afterEach(async () => {
  await mouse.leave()
  await touch.leave()
})

describe('the keyboard', () => {
  test('dilemma-keys-between-handles: up and down between dimensions, left and right between contracts', async () => {
    const figure = await open()
    const { view } = figure
    enter(view)
    await press('Home')
    expect(view.activeName()).toBe('Alfa, 1 av 2')
    await pressAll(['ArrowUp', 'ArrowDown', 'ArrowDown'])
    expect(view.focused()).toHaveAttribute('data-kv-axis', RISK)
    await press('ArrowRight')
    await until(() => expect(view.activeName()).toBe('Gamma, 2 av 2'))
    expect(view.focused()).toHaveAttribute('data-kv-axis', RISK)
    expect(apart(middleOf(view.part('ring', 'focused')), view.pointOf('c', 2))).toBeLessThan(1)
    await press('ArrowLeft')
    await until(() => expect(view.activeName()).toBe('Alfa, 1 av 2'))
    await pressAll(Array.from({ length: 9 }, () => 'ArrowDown'))
    expect(view.focused()).toHaveAttribute('data-kv-axis', 'dilemma.source')
    expect(changesOf(figure)).toEqual([])
  })

  test('dilemma-open-handles: a dimension without an answer is shown, and answered from the middle', async () => {
    const figure = await open()
    const { view, heard } = figure
    enter(view)
    await pressAll(['Home', 'ArrowDown', 'ArrowDown'])
    const ring = () => middleOf(view.part('ring', 'focused'))
    await until(() => expect(apart(ring(), at(figure, 2, 0))).toBeLessThan(1))
    expect(view.focused()).toHaveAttribute('aria-valuetext', expect.stringMatching(/inte besvarad/))
    await press('Enter')
    expect(heard.last()).toContain('Stabilitet – Risktagande inte besvarad')
    await pressAll(['Shift+ArrowLeft', 'Enter'])
    await settled()
    expect(changesOf(figure)).toEqual([
      {
        id: 'a',
        before: { [RISK]: null },
        changes: { [RISK]: -0.6 },
        patch: { [RISK]: -0.6 },
        reason: 'keyboard',
      },
    ])
    expect(heard.last()).toBe('Alfa: Stabilitet – Risktagande −0,6. Läsning: Innovationslogik.')
  })
})

describe('the pointer', () => {
  test('dilemma-open-handles: the selected row shows where it can be answered, and a drag answers', async () => {
    const figure = await open()
    const { view } = figure
    expect(view.count('open-handle')).toBe(0)
    await mouse.click(view.pointOf('a', 0))
    await until(() => expect(view.count('open-handle')).toBe(5))
    await mouse.drag(middleOf(view.part('open-handle', '2')), at(figure, 2, 1.5))
    await settled()
    expect(changesOf(figure)).toMatchObject([
      { before: { [RISK]: null }, changes: { [RISK]: 1.5 }, reason: 'pointer' },
    ])
    await until(() => expect(view.count('open-handle')).toBe(4))
  })

  test('dilemma-open-handles: taps alone answer too, with the Move button on any row', async () => {
    const figure = await open()
    const { view } = figure
    await touch.tap(view.pointOf('a', 0))
    await settled()
    await touch.tap(middleOf(view.button('Flytta')))
    await settled()
    await touch.tap(at(figure, 4, -1.5))
    await settled()
    expect(changesOf(figure)).toMatchObject([
      { before: { 'dilemma.outcome': null }, changes: { 'dilemma.outcome': -1.5 } },
    ])
  })

  test('a figure that is read only has no open handles', async () => {
    const figure = await open({ props: { readOnly: true, selected: 'a' } })
    expect(figure.view.count('profile-chosen')).toBe(1)
    expect(figure.view.count('open-handle')).toBe(0)
  })

  test('dilemma-one-line-forward: pointing at a handle or at the legend brings one line forward', async () => {
    const figure = await open()
    const { view } = figure
    const dimmed = () => Number(getComputedStyle(view.part('profiles')).opacity) < 1
    expect(dimmed()).toBe(false)
    await mouse.moveTo(view.pointOf('c', 5))
    await until(() => expect(view.parts('profile-chosen')).toHaveLength(1))
    expect(view.part('profile-chosen')).toHaveAttribute('data-kv-profile-chosen', 'c')
    expect(dimmed()).toBe(true)
    const [entry] = view.part('legend').querySelectorAll('li')
    await mouse.moveTo(middleOf(entry ?? view.figure()))
    await until(() =>
      expect(view.part('profile-chosen')).toHaveAttribute('data-kv-profile-chosen', 'a'),
    )
    expect(figure.calls.ids('onHover').at(-1)).toBe('a')
    await mouse.leave()
    await until(() => expect(view.count('profile-chosen')).toBe(0))
    expect(dimmed()).toBe(false)
  })
})

describe('number fields', () => {
  test('dilemma-empty-field-is-no-answer: an emptied field takes the answer away, undo brings it back', async () => {
    const figure = await open({ props: { table: 'open' } })
    const { view, heard } = figure
    const field = () => fieldOf(figure, 'Effektivisering – Förnyelse')
    field().focus()
    field().select()
    await pressAll(['Delete', 'Enter'])
    await until(() => expect(field().value).toBe(''))
    expect(heard.last()).toBe(
      'Alfa: Effektivisering – Förnyelse inte besvarad. Läsning: Innovationslogik.',
    )
    await mouse.click(middleOf(view.button('Ångra')))
    await until(() => expect(field().value).toBe('3'))
    expect(changesOf(figure)).toMatchObject([
      { before: { [AIM]: 3 }, changes: { [AIM]: null }, reason: 'field' },
      { before: { [AIM]: null }, changes: { [AIM]: 3 }, reason: 'undo' },
    ])
  })

  test('dilemma-undo-of-a-first-answer: undo of an answer that was not there before says null', async () => {
    const figure = await open({ props: { table: 'open' }, kept: 'figure' })
    const { view } = figure
    const field = () => fieldOf(figure, 'Stabilitet – Risktagande')
    expect(field().value).toBe('')
    field().focus()
    await write('2,5')
    await press('Enter')
    await until(() => expect(view.cells('a')[2]).toBe('2,5'))
    await press('Escape')
    await mouse.click(middleOf(view.button('Ångra')))
    await until(() => expect(view.cells('a')[2]).toBe(''))
    expect(changesOf(figure)).toMatchObject([
      { before: { [RISK]: null }, changes: { [RISK]: 2.5 }, reason: 'field' },
      {
        before: { [RISK]: 2.5 },
        changes: { [RISK]: null },
        patch: { [RISK]: null },
        reason: 'undo',
      },
    ])
    await mouse.click(middleOf(view.button('Gör om')))
    await until(() => expect(view.cells('a')[2]).toBe('2,5'))
  })

  test.each(['host', 'figure'] as const)(
    'dilemma-last-answer: taken away and brought back, rows kept by the %s',
    async (kept) => {
      const rows = [{ id: 'one', label: 'Ett', [AIM]: 2 }, ...ROWS]
      const figure = await open({ rows, kept, props: { table: 'open' } })
      const { view, heard } = figure
      const field = fieldOf(figure, 'Effektivisering – Förnyelse', 'Ett')
      field.focus()
      field.select()
      await pressAll(['Delete', 'Enter'])
      await until(() => expect(view.tableNames()).not.toContain('Ett'))
      expect(heard.last()).toBe('Ett har inget värde kvar och visas inte.')
      expect(view.part('not-placed').textContent).toContain('Ett: inget svar')
      await mouse.click(middleOf(view.button('Ångra')))
      await until(() => expect(view.tableNames()).toContain('Ett'))
      expect(view.cells('one')[0]).toBe('2')
      expect(changesOf(figure).at(-1)).toMatchObject({
        id: 'one',
        before: { [AIM]: null },
        changes: { [AIM]: 2 },
        reason: 'undo',
      })
    },
  )

  test('dilemma-threshold-is-editable: the tension from which on it is a dilemma can be typed', async () => {
    const told: number[] = []
    const figure = await open({
      rows: dilemmaScene.rows,
      props: { splitEditable: true, onTolerance: (tolerance) => told.push(tolerance) },
    })
    const { view } = figure
    expect(view.cells('a').at(-1)).toBe('Dilemma')
    const field = view
      .figure()
      .querySelector<HTMLInputElement>('[data-kv-split-fields] input[type="text"]')
    field?.focus()
    field?.select()
    await write('0,9')
    await press('Enter')
    await until(() => expect(view.cells('a').at(-1)).toBe('Sourcinglogik'))
    expect(told).toEqual([0.9])
  })
})

describe('the host’s own dimensions', () => {
  const dimensions = [
    { id: 'price', sourcing: 'Lägsta pris', innovation: 'Mest lärande' },
    { id: 'aim', sourcing: 'Effektivisering', innovation: 'Förnyelse' },
  ]
  const Own: typeof SourcingDilemma = (props) => (
    <SourcingDilemma {...props} dimensions={dimensions} />
  )

  test('dilemma-dimensions-are-the-hosts: they are drawn in their order, dragged and reported', async () => {
    const figure = await openFigure(
      { render: renderReact(Own), root: inPage, scene: dilemmaScene },
      { rows: [{ id: 'p', label: 'Priset', 'dilemma.price': -1, [AIM]: 3 }] },
    )
    const { view } = figure
    expect(view.parts('text', 'axis-end').map(({ textContent }) => textContent)).toEqual([
      'Lägsta pris',
      'Mest lärande',
      'Effektivisering',
      'Förnyelse',
    ])
    const handle = view.pointOf('p', 0)
    await mouse.drag(handle, { ...handle, x: handle.x + 600 })
    await settled()
    expect(changesOf(figure)).toMatchObject([
      { before: { 'dilemma.price': -1 }, changes: { 'dilemma.price': 1 } },
    ])
  })
})
