import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { enter } from '../mount/enter'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { apart, middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import { limitsOf, valueAt } from '../scenes/values'
import { WORDS } from '../scenes/words'
import { goToTraveller, traveller } from './reach'

/** Everything that the keyboard does, and what it tells a screen reader on the way. */
export function keyboard(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene
  const { label } = rowOf(scene.rows, journey.id)
  /** Buttons of the page before and after the figure. */
  const neighbours = ({ element }: OpenFigure) => {
    const [before, after] = ['before', 'after'].map(() => document.createElement('button'))
    if (!before || !after) throw new Error('No buttons were made.')
    element.before(before)
    element.after(after)
    return { before, after, remove: () => [before, after].forEach((button) => button.remove()) }
  }

  it('has one stop of the Tab key for all its marks', async () => {
    const open = await openFigure(conformance)
    const { view } = open
    const { before, remove } = neighbours(open)
    before.focus()
    await press('Tab')
    const stop = view.focused()
    expect(view.ranges()).toContain(stop)
    await press('Tab')
    expect(view.part('stage').contains(view.focused())).toBe(false)
    expect(view.figure().contains(view.focused())).toBe(true)
    await press('Shift+Tab')
    expect(view.focused() === stop).toBe(true)
    await press('Shift+Tab')
    expect(document.activeElement).toBe(before)
    remove()
  })

  it('can be left with the Tab key, forwards', async () => {
    const open = await openFigure(conformance, { props: { splitEditable: true, table: 'open' } })
    const { after, remove } = neighbours(open)
    enter(open.view)
    for (let stops = 0; stops < 40 && document.activeElement !== after; stops++) await press('Tab')
    expect(document.activeElement).toBe(after)
    remove()
  })

  it.each(['ArrowDown', 'ArrowRight'])(
    'goes with %s through the table from the top',
    async (key) => {
      const rows = await scene.crowd(9)
      const { view } = await openFigure(conformance, { rows })
      enter(view)
      await press('Home')
      // Where a row has a handle for each axis, up and down go between those.
      const goes = key === 'ArrowRight' || !driver.keysToHandle
      const names: string[] = []
      for (let index = 0; index < rows.length; index++) {
        await settled()
        names.push(view.activeName())
        if (goes) await press(key)
      }
      expect(view.tableNames()).toHaveLength(rows.length)
      if (goes) {
        expect(names).toEqual(view.tableNames().map((name, index) => `${name}, ${index + 1} av 9`))
      }
      await press('End')
      await press(key)
      await until(() => expect(view.activeName()).toBe(`${view.tableNames().at(-1)}, 9 av 9`))
      await press(driver.keysToHandle ? 'ArrowLeft' : 'ArrowUp')
      await until(() => expect(view.activeName()).toBe(`${view.tableNames().at(-2)}, 8 av 9`))
    },
  )

  it('tells a screen reader who is active, what it is, and where it lies on every axis', async () => {
    const open = await openFigure(conformance)
    const { view } = open
    await goToTraveller(conformance, open)
    const group = view.part('control')
    expect(group).toHaveAttribute('role', 'group')
    expect(group).toHaveAttribute('aria-roledescription', (scene.role ?? WORDS.role).sv)
    const number = view.tableNames().indexOf(label) + 1
    expect(view.activeName()).toBe(`${label}, ${number} av ${scene.rows.length}`)
    expect(view.ranges().map((range) => range.getAttribute('aria-label'))).toEqual(
      scene.axes.map(({ name }) => name.sv),
    )
    const spoken = view.focused()?.getAttribute('aria-valuetext') ?? ''
    expect(spoken).toContain(label)
    expect(spoken).toContain(scene.regions[journey.from]?.sv)
    for (const range of view.ranges()) {
      const { kvAxis = '' } = range.dataset
      expect([range.min, range.max]).toEqual(limitsOf(scene, kvAxis).map(String))
      expect(valueAt(scene, kvAxis, Number(range.value))).toBe(
        rowOf(scene.rows, journey.id)[kvAxis],
      )
    }
  })

  it('shows where the keyboard is, and not where a pointer was', async () => {
    const open = await openFigure(conformance)
    const { view } = open
    await mouse.click(traveller(conformance, open))
    await settled()
    expect(view.count('ring', 'focused')).toBe(0)
    await goToTraveller(conformance, open)
    await until(() =>
      expect(
        apart(middleOf(view.part('ring', 'focused')), traveller(conformance, open)),
      ).toBeLessThan(1),
    )
  })

  it('leaves keys to the page that it has no use for', async () => {
    const open = await openFigure(conformance)
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => heard.push(`${event.key} ${event.defaultPrevented}`)
    document.addEventListener('keydown', listen)
    enter(open.view)
    await press('Home')
    await press('q')
    await press('Escape')
    await press('Escape')
    document.removeEventListener('keydown', listen)
    expect(heard).toContain('q false')
    expect(heard.at(-1)).toBe('Escape false')
  })
}
