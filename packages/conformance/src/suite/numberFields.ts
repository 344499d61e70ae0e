import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press, write } from '../input/keys'
import { openFigure } from '../mount/openFigure'
import { fieldOf } from './reach'

/** The table's number fields: what they read, and what they do with what they cannot read. */
export function numberFields(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene

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
}
