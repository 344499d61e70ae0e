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

  /** The names in the table of a figure that is opened with these rows. */
  const sortedNames = async (host: OpenFigure['host']) => {
    const fresh = await openFigure(conformance, { rows: host.rows(), props: { table: 'open' } })
    const names = fresh.view.tableNames()
    fresh.unmount()
    return names
  }

  /** Types the ends of axes into one field after the other, until a row belongs in another place. */
  const typeUntilOneBelongsElsewhere = async ({ view, host }: OpenFigure) => {
    const names = view.tableNames()
    for (const { id } of scene.rows) {
      for (const { field } of scene.axes) {
        for (const value of scene.domain[field] ?? []) {
          const input = fieldOf(view, scene, id, field)
          input.focus()
          input.select()
          await write(String(value))
          await press('Enter')
          await settled()
          const sorted = await sortedNames(host)
          if (String(sorted) !== String(names)) return { input, sorted }
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
    const { view } = open
    const names = view.tableNames()
    const { input, sorted } = await typeUntilOneBelongsElsewhere(open)
    expect(view.tableNames()).toEqual(names)
    input.blur()
    await until(() => expect(view.tableNames()).toEqual(sorted))
  })
}
