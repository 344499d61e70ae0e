import { within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { simplexDriver } from '@kvadrant/conformance/drivers'
import {
  type ClientPoint,
  middleOf,
  mouse,
  press,
  settled,
  until,
} from '@kvadrant/conformance/input'
import { inPage, type OpenFigure, openFigure } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { coordinationScene, type Initiative } from '@kvadrant/conformance/scenes'
import { CoordinationForces } from './CoordinationForces'

const conformance = {
  render: renderReact(CoordinationForces),
  driver: simplexDriver,
  root: inPage,
  scene: coordinationScene,
}

const [alfa, ...others] = coordinationScene.rows
const rows: readonly Initiative[] = [
  {
    ...(alfa as Initiative),
    supplierForce: 60,
    municipalForce: 10,
    internalForce: 30,
    municipalities: 2,
    suppliers: 1,
    internalUnits: 3,
    sharedGoal: 'yes',
    samePhase: 'no',
  },
  ...others,
]

/** The figure with Alfa selected, or what is given besides. */
const open = (props: object = { defaultSelected: 'a' }) => openFigure(conformance, { rows, props })

const panel = ({ view }: OpenFigure) => within(view.part('ranges') as HTMLElement)
const rangeOf = (figure: OpenFigure, axis: number) =>
  panel(figure).getAllByRole('slider')[axis] as HTMLInputElement
const shares = ({ view }: OpenFigure) =>
  [...view.figure().querySelectorAll('output')].map(({ textContent }) => textContent)

/** Where on the screen the thumb of a range from 0 to 100 stands at a value. */
function thumbAt(range: HTMLInputElement, value: number): ClientPoint {
  const { left, width, top, height } = range.getBoundingClientRect()
  const thumb = height * (16 / 21)
  return { x: left + thumb / 2 + ((width - thumb) * value) / 100, y: top + height / 2 }
}

describe('the selected initiative’s shares', () => {
  test('coordination-ranges: a line asks for a selection, and nothing else, where there is none', async () => {
    const figure = await open({})
    expect(figure.view.part('ranges').textContent).toMatch(/^Välj en satsning/)
    await mouse.click(figure.view.pointOf('c'))
    await until(() => expect(shares(figure)).toEqual(['40 %', '40 %', '20 %']))
  })

  test('coordination-ranges: they follow the one that is held, and commit once, when it is let go', async () => {
    const figure = await open()
    const range = rangeOf(figure, 0)
    await mouse.press(thumbAt(range, 60))
    await mouse.moveTo(thumbAt(range, 40))
    await mouse.moveTo(thumbAt(range, 20))
    await until(() => expect(parseFloat(shares(figure)[0] ?? '')).toBeLessThan(25))
    expect(figure.calls.changes('onCommit')).toEqual([])
    await mouse.release(thumbAt(range, 20))
    await until(() => expect(figure.calls.changes('onCommit')).toHaveLength(1))
    const [change] = figure.calls.changes('onCommit')
    const { supplierForce, municipalForce, internalForce } = change?.changes ?? {}
    expect(change).toMatchObject({ id: 'a', reason: 'field', region: 'internal-coordination' })
    expect(Number(supplierForce) + Number(municipalForce) + Number(internalForce)).toBeCloseTo(
      100,
      9,
    )
    expect(Number(internalForce) / Number(municipalForce)).toBeCloseTo(3, 1)
  })

  test('coordination-ranges: an arrow key on a range is a hundredth, and the others make room', async () => {
    const figure = await open()
    rangeOf(figure, 1).focus()
    await press('ArrowRight')
    await until(() => expect(shares(figure)).toEqual(['59,3 %', '11 %', '29,7 %']))
    expect(figure.calls.changes('onCommit')).toMatchObject([
      { changes: { municipalForce: 11 }, reason: 'field' },
    ])
  })

  test('coordination-ranges: a locked share stays; its own range is at rest', async () => {
    const figure = await open()
    const lock = panel(figure).getByRole('button', { name: 'Lås kommunsamverkan' })
    await mouse.click(middleOf(lock))
    await until(() => expect(lock).toHaveAttribute('aria-pressed', 'true'))
    expect(rangeOf(figure, 1)).toBeDisabled()
    rangeOf(figure, 0).focus()
    await press('ArrowLeft')
    await until(() => expect(shares(figure)).toEqual(['59 %', '10 %', '31 %']))
    expect(figure.calls.changes('onCommit').map(({ changes }) => changes)).toEqual([
      { supplierForce: 59, internalForce: 31 },
    ])
    await mouse.click(middleOf(lock))
    await until(() => expect(rangeOf(figure, 1)).toBeEnabled())
  })

  test('coordination-ranges: read only they tell the shares, and cannot be moved or locked', async () => {
    const figure = await open({ defaultSelected: 'a', readOnly: true })
    expect(shares(figure)).toEqual(['60 %', '10 %', '30 %'])
    for (const range of panel(figure).getAllByRole('slider')) expect(range).toBeDisabled()
    expect(panel(figure).queryAllByRole('button')).toEqual([])
  })

  test('coordination-every-input: the panel’s range ends as the number field does', async () => {
    const ends: unknown[] = []
    for (const by of ['range', 'field'] as const) {
      const figure = await open({ defaultSelected: 'a', table: 'open' })
      if (by === 'range') {
        const range = rangeOf(figure, 0)
        range.focus()
        await press('Home')
      } else {
        const field = figure.view.field('Leverantörslogik för Alfa')
        field.focus()
        field.select()
        await press('0')
        await press('Enter')
      }
      await until(() => expect(figure.calls.changes('onCommit')).toHaveLength(1))
      ends.push(figure.calls.changes('onCommit')[0]?.changes)
      await settled()
      figure.unmount()
    }
    expect(ends).toEqual([
      { supplierForce: 0, municipalForce: 25, internalForce: 75 },
      { supplierForce: 0, municipalForce: 25, internalForce: 75 },
    ])
  })
})

describe('preconditions', () => {
  test('coordination-checklist: of the selected initiative, by sign and in words', async () => {
    const figure = await open()
    const answers = within(figure.view.part('checklist') as HTMLElement).getAllByRole('listitem')
    expect(answers.map(({ textContent }) => textContent)).toEqual([
      'Samma mål och ambition uppfylld',
      'Samma fas vid samma tid inte uppfylld',
      'Resurser att samverka inte besvarad',
      'Klarar prioriteringar mot annat arbete inte besvarad',
    ])
    expect(new Set(answers.map((one) => one.querySelector('path')?.getAttribute('d'))).size).toBe(3)
  })

  test('coordination-checklist: of the portfolio, behind a button, for those that collaborate', async () => {
    const figure = await open()
    const button = within(figure.view.figure()).getByText(/hela portföljen/)
    button.scrollIntoView({ block: 'center' })
    await mouse.click(middleOf(button))
    const table = figure.view.part('tally') as HTMLTableElement
    await until(() => expect(table.checkVisibility()).toBe(true))
    expect(table.caption?.textContent).toBe('1 satsning görs med andra kommuner.')
    expect(
      [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) =>
        [...cells].map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['Samma mål och ambition', '1', '0', '0'],
      ['Samma fas vid samma tid', '0', '1', '0'],
      ['Resurser att samverka', '0', '0', '1'],
      ['Klarar prioriteringar mot annat arbete', '0', '0', '1'],
    ])
  })
})
