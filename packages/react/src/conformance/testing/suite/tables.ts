import { within } from '@testing-library/dom'
import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press, write } from '../input/keys'
import { mouse } from '../input/mouse'
import { middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { WORDS } from '../scenes/words'
import { fieldOf } from './reach'

/** The table that is always there, and its number fields. */
export function tables(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene

  /** A value at an end of an axis that takes a row to another place of the table, and the names then. */
  const jumpOf = async ({ view, host }: OpenFigure) => {
    const names = view.tableNames()
    for (const { id } of scene.rows) {
      for (const { field } of scene.axes) {
        for (const value of scene.domain[field] ?? []) {
          host.setRows(scene.rows.map((row) => (row.id === id ? { ...row, [field]: value } : row)))
          await settled()
          const now = view.tableNames()
          if (String(now) !== String(names)) return { id, field, value, names: now }
        }
      }
    }
    throw new Error('No value takes a row of the scene to another place.')
  }

  it('is a table with a caption, heads for its columns and for its rows', async () => {
    const { view } = await openFigure(conformance, { props: { table: 'open' } })
    const table = view.part('table') as HTMLTableElement
    expect(table.caption?.textContent).toMatch(/\S/)
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual(
      expect.arrayContaining(scene.axes.map(({ name }) => name.sv)),
    )
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .sort(),
    ).toEqual(scene.rows.map(({ label }) => label).sort())
  })

  it('opens with its button, and shows what the drawing shows', async () => {
    const { view } = await openFigure(conformance)
    const summary = within(view.figure()).getByText(WORDS.table.sv)
    const table = view.part('table') as HTMLElement
    expect(table.checkVisibility({ contentVisibilityAuto: true })).toBe(false)
    await mouse.click(middleOf(summary))
    await until(() => expect(table.checkVisibility({ contentVisibilityAuto: true })).toBe(true))
    expect(view.cells(journey.id)).toEqual(journey.cellsBefore)
  })

  it('keeps what is no number, says why, and takes it back with Escape', async () => {
    const { view, calls } = await openFigure(conformance, { props: { table: 'open' } })
    const { field } = driver.typedAlong(scene, journey)
    const input = fieldOf(view, scene, journey.id, field)
    const before = input.value
    for (const wrong of ['abc', '1e400', '999999']) {
      input.focus()
      input.select()
      await write(wrong)
      await press('Enter')
      await until(() => expect(input).toHaveAttribute('aria-invalid', 'true'))
      expect(input.value).toBe(wrong)
      const problem = (input.getRootNode() as Document).getElementById(
        input.getAttribute('aria-describedby') ?? '',
      )
      expect(problem?.textContent).toMatch(/\S/)
    }
    await press('Escape')
    await until(() => expect(input.value).toBe(before))
    expect(input).not.toHaveAttribute('aria-invalid')
    expect(calls.changes('onCommit')).toEqual([])
  })

  it('reads decimals with a comma and with a point, and commits nothing where nothing changed', async () => {
    const { view, calls } = await openFigure(conformance, { props: { table: 'open' } })
    const { field, text } = driver.typedAlong(scene, journey)
    const input = fieldOf(view, scene, journey.id, field)
    input.focus()
    input.select()
    await write(input.value)
    await press('Enter')
    await settled()
    expect(calls.changes('onCommit')).toEqual([])
    input.select()
    await write(text.replace(',', '.'))
    await press('Enter')
    await until(() => expect(view.cells(journey.id)).toEqual(journey.cellsAfter))
    expect(calls.changes('onCommit')).toMatchObject([{ changes: journey.changes, reason: 'field' }])
  })

  it('lets no row jump away while someone works in it, and sorts it in afterwards', async () => {
    const open = await openFigure(conformance, { props: { table: 'open' } })
    const { view, host } = open
    const names = view.tableNames()
    const jump = await jumpOf(open)
    host.setRows(scene.rows)
    await until(() => expect(view.tableNames()).toEqual(names))

    const input = fieldOf(view, scene, jump.id, jump.field)
    input.focus()
    input.select()
    await write(String(jump.value))
    await press('Enter')
    await until(() => expect(open.calls.changes('onCommit')).toHaveLength(1))
    await settled()
    expect(view.tableNames()).toEqual(names)
    input.blur()
    await until(() => expect(view.tableNames()).toEqual(jump.names))
  })
}
