import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { openFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import { limitsOf, numberOf, textOf, valueAt, valuesOf, wordsOf } from '../scenes/values'
import { goToTraveller } from './reach'

/** How far each key takes a grabbed mark, and what a screen reader hears of it. */
export function stepping(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene
  /** The changes of one axis: those alone, or among others where axes are linked. */
  const changesOf = (changes: object): unknown =>
    driver.linked ? expect.objectContaining(changes) : changes

  it('speaks the changed axis alone after a step, and the region', async () => {
    const open = await openFigure(conformance)
    const { view } = open
    await goToTraveller(conformance, open)
    await press('Enter')
    let at = valuesOf(scene, rowOf(scene.rows, journey.id))
    for (const { key, field, by } of driver.stepKeys(scene, false)) {
      await press(key)
      at = { ...at, [field]: valueAt(scene, field, numberOf(scene, field, at[field]) + by) }
      await settled()
      const range = view.range(field)
      expect([key, view.focused() === range]).toEqual([key, true])
      const spoken = range.getAttribute('aria-valuetext') ?? ''
      for (const axis of scene.axes) {
        expect(spoken.toLowerCase().includes(axis.name.sv.toLowerCase()), `${key}: ${spoken}`).toBe(
          axis.field === field,
        )
      }
      const words = wordsOf(scene, field) ? [textOf(scene, field, at[field] ?? '')] : []
      for (const word of words) expect(spoken).toContain(word)
      // Where regions tell of both axes, the changed one is told alone.
      const regions = Object.values(scene.regions).map(({ sv }) => sv)
      const ends = scene.definition.toldBy === 'region' ? words : regions
      expect(
        ends.some((end) => spoken.endsWith(end)),
        `${key}: ${spoken}`,
      ).toBe(true)
    }
  })

  it('steps by a hundredth and by a tenth of the domain, or from word to word', async () => {
    const open = await openFigure(conformance, { kept: 'host', onCommit: () => undefined })
    const { view, calls } = open
    await goToTraveller(conformance, open)
    for (const { key, field, by } of driver.stepKeys(scene, view.isMirrored())) {
      const [low, high] = limitsOf(scene, field)
      const words = wordsOf(scene, field)
      const before = numberOf(scene, field, rowOf(scene.rows, journey.id)[field] ?? undefined)
      const wanted = words
        ? valueAt(scene, field, before + by)
        : expect.closeTo(before + ((high - low) * by) / 100, 9)
      await press('Enter')
      await press(key)
      await press('Enter')
      expect([key, calls.changes('onCommit').at(-1)?.changes]).toEqual([
        key,
        changesOf({ [field]: wanted }),
      ])
      // The host keeps nothing: the mark goes back.
      await until(() => expect(view.cells(journey.id)).toEqual(journey.cellsBefore))
    }
  })

  it('goes to the ends of the axes', async () => {
    const open = await openFigure(conformance, { onCommit: () => undefined })
    const { view, calls } = open
    await goToTraveller(conformance, open)
    for (const { key, field, end } of driver.endKeys(scene, view.isMirrored())) {
      const [low, high] = limitsOf(scene, field)
      await press('Enter')
      await press(key)
      await press('Enter')
      expect([key, calls.changes('onCommit').at(-1)?.changes]).toEqual([
        key,
        changesOf({ [field]: valueAt(scene, field, end === 'low' ? low : high) }),
      ])
      await until(() => expect(view.cells(journey.id)).toEqual(journey.cellsBefore))
    }
  })
}
