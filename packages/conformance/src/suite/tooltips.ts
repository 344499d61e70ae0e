import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import { goToTraveller, traveller } from './reach'
import { DRAG } from './starts'

/** The tooltip can be pointed at, dismissed, and read for as long as one likes (WCAG 1.4.13). */
export function tooltips(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene
  const { label } = rowOf(scene.rows, journey.id)
  const other = scene.rows.find(({ id }) => id !== journey.id)?.id ?? ''
  const text = ({ view }: OpenFigure) =>
    [...view.part('overlay').querySelectorAll('[data-kv-tooltip]')].map(
      (tooltip) => tooltip.textContent,
    )
  const shows = (open: OpenFigure, words: string) =>
    until(() => expect(text(open)).toEqual([expect.stringContaining(words)]))

  it('tells who is pointed at and where it lies, until the pointer leaves', async () => {
    const open = await openFigure(conformance)
    await mouse.moveTo(traveller(conformance, open))
    await shows(open, label)
    expect(text(open)[0]).toContain(scene.regions[journey.from]?.sv)
    await mouse.moveTo(driver.ground(open.view, scene))
    await until(() => expect(text(open)).toEqual([]))
  })

  it('tells where the keyboard is', async () => {
    const open = await openFigure(conformance)
    await goToTraveller(conformance, open)
    await shows(open, label)
    expect(open.view.count('tooltip')).toBe(1)
  })

  it.each([{ focused: true }, { focused: false }])(
    'goes with Escape though the pointer stays, and comes back with the next mark (focus inside: $focused)',
    async ({ focused }) => {
      const open = await openFigure(conformance)
      if (focused) await goToTraveller(conformance, open)
      await mouse.moveTo(traveller(conformance, open))
      await shows(open, label)
      await press('Escape')
      await until(() => expect(text(open)).toEqual([]))
      await mouse.moveTo(open.view.pointOf(other))
      await shows(open, rowOf(scene.rows, other).label)
      expect(open.calls.ids('onSelect')).toEqual([])
    },
  )

  it('stays while the pointer is on it, and on the way there', async () => {
    const open = await openFigure(conformance)
    const from = traveller(conformance, open)
    await mouse.moveTo(from)
    await shows(open, label)
    const to = middleOf(open.view.part('tooltip'))
    for (let step = 1; step <= 8; step++) {
      await mouse.moveTo({
        x: from.x + ((to.x - from.x) * step) / 8,
        y: from.y + ((to.y - from.y) * step) / 8,
      })
      expect(text(open)).toEqual([expect.stringContaining(label)])
    }
    await settled()
    expect(text(open)).toEqual([expect.stringContaining(label)])
  })

  it('is not in the way of a move', async () => {
    const open = await openFigure(conformance)
    await mouse.moveTo(traveller(conformance, open))
    await shows(open, label)
    await DRAG.begin(conformance, open)
    expect(text(open)).toEqual([])
  })
}
