import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { openFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import { wordsOf } from '../scenes/values'
import { listOf, writeInto } from './reach'

/** The table's lists of words: what they offer, and when they change something. */
export function wordLists(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene

  it.each(['sv', 'en'] as const)(
    'offers the words of each axis from its low end, in %s',
    async (locale) => {
      const { view } = await openFigure(conformance, { props: { table: 'open', locale } })
      const offered = [...view.part('row', journey.id).querySelectorAll('select')].map((list) =>
        [...list.options].map(({ text }) => text),
      )
      expect(offered).toEqual(
        scene.axes.map(({ words = [] }) => words.map(({ name }) => name[locale])),
      )
    },
  )

  it('is a word in the row and in the change for each word that is chosen', async () => {
    const { view, calls, host } = await openFigure(conformance, { props: { table: 'open' } })
    const { field } = driver.typedAlong(scene, journey)
    const words = wordsOf(scene, field) ?? []
    const list = listOf(view, scene, journey.id, field)
    list.focus()
    await press('Home')
    for (const _ of words) await press('ArrowDown')
    await settled()
    const chosen = calls.changes('onCommit').map(({ changes }) => changes[field])
    expect(chosen).toEqual(words.map(({ word }) => word))
    expect(rowOf(host.rows(), journey.id)[field]).toBe(words.at(-1)?.word)
  })

  it('commits nothing where no word is chosen, or the one that is there already', async () => {
    const { view, calls } = await openFigure(conformance, { props: { table: 'open' } })
    const { id } = journey
    const { field, text } = driver.typedAlong(scene, journey)
    const list = await writeInto(view, scene, { id, field, text: 'qqq' })
    list.blur()
    await settled()
    expect(calls.changes('onCommit')).toEqual([])
    expect(view.cells(id)).toEqual(journey.cellsBefore)
    await writeInto(view, scene, { id, field, text })
    await until(() => expect(view.cells(id)).toEqual(journey.cellsAfter))
    await press('End')
    await settled()
    const { length } = calls.changes('onCommit')
    await press('End')
    await settled()
    expect(calls.changes('onCommit')).toHaveLength(length)
  })
}
