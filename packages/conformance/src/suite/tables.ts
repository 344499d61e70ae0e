import { within } from '@testing-library/dom'
import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { limitsOf, textOf, valueAt, wordsOf } from '../scenes/values'
import { WORDS } from '../scenes/words'
import { writeInto } from './reach'

/** The table that is always there, and where its rows stand. */
export function tables(conformance: Conformance): void {
  const { scene } = conformance
  const { journey } = scene

  /** The names in the table of a figure that is opened with these rows. */
  const sortedNames = async (host: OpenFigure['host']) => {
    const fresh = await openFigure(conformance, { rows: host.rows(), props: { table: 'open' } })
    const names = fresh.view.tableNames()
    fresh.unmount()
    return names
  }

  /** Writes the ends of axes into one field or list after the other, until a row belongs in another place. */
  const typeUntilOneBelongsElsewhere = async ({ view, host }: OpenFigure) => {
    const names = view.tableNames()
    for (const { id } of scene.rows) {
      for (const { field } of scene.axes) {
        for (const end of limitsOf(scene, field)) {
          const text = textOf(scene, field, valueAt(scene, field, end))
          const input = await writeInto(view, scene, { id, field, text })
          if (!wordsOf(scene, field)) await press('Enter')
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
