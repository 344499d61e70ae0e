import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { mouse } from '../input/mouse'
import { apart, beside, middleOf } from '../input/screen'
import { touch } from '../input/touch'
import { openFigure } from '../mount/openFigure'
import { parentWith } from '../mount/parentWith'
import { destination, traveller } from './reach'
import { ARMED, FINGER } from './starts'
import { off, seen } from './state'

/** One pointer owns a move, and a finger that scrolls the page moves nothing. */
export function pointers(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene
  const other = scene.rows.find(({ id }) => id !== journey.id)?.id ?? ''

  it('moves nothing with the right button', async () => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    await mouse.press(traveller(conformance, open), 'right')
    await mouse.moveTo(destination(conformance, open))
    expect(view.phase()).toBe('resting')
    await mouse.release(destination(conformance, open))
    await settled()
    expect(calls.all.filter(({ callback }) => callback !== 'onHover')).toEqual([])
  })

  it('lets a second finger neither join a move nor begin one', async () => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    await FINGER.begin(conformance, open)
    const held = middleOf(view.part('lifted'))
    const told = calls.changes('onMove').length
    await touch.start(view.pointOf(other), 2)
    await touch.moveTo(beside(view.pointOf(other), 40, 30), 2)
    await settled()
    expect(apart(middleOf(view.part('lifted')), held)).toBeLessThan(0.5)
    expect(calls.changes('onMove')).toHaveLength(told)
    await FINGER.end(conformance, open)
    await until(() => expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter))
    expect(calls.changes('onCommit')).toMatchObject([{ id: journey.id, changes: journey.changes }])
  })

  it('lets a finger not take a mark that the mouse holds', async () => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    await mouse.press(traveller(conformance, open))
    await mouse.moveTo(destination(conformance, open))
    await touch.tap(view.pointOf(other))
    expect(view.phase()).toBe('dragging')
    await mouse.release(destination(conformance, open))
    await settled()
    expect(calls.changes('onCommit')).toMatchObject([{ id: journey.id, changes: journey.changes }])
  })

  it('keeps the page still under a finger that moves a mark', async () => {
    const page = parentWith('padding-block-end: 2000px')
    const open = await openFigure(conformance, { parent: page })
    const from = traveller(conformance, open)
    // To where something changes, and up the page as far as would scroll it.
    const goal = destination(conformance, open)
    const to = { x: goal.x, y: Math.min(goal.y, from.y - 90) }
    await touch.drag(from, to)
    await settled()
    expect(document.scrollingElement?.scrollTop).toBe(0)
    const now = traveller(conformance, open)
    expect(apart(now, from)).toBeGreaterThan(30)
    // On a line, or along a handle's axis, a mark follows the finger in one direction alone.
    expect(off(conformance, open, { x: to.x, y: now.y })).toBeLessThan(60)
  })

  it.each([{ armed: true }, { armed: false }])(
    'scrolls the page with a finger on the ground, and moves nothing (a mark waits: $armed)',
    async ({ armed }) => {
      const page = parentWith('padding-block-end: 2000px')
      const open = await openFigure(conformance, { parent: page })
      const { view, calls } = open
      if (armed) await ARMED.begin(conformance, open)
      const before = calls.all.length
      const cancelled: string[] = []
      view
        .plot()
        .addEventListener('pointercancel', ({ pointerType }) => cancelled.push(pointerType))

      // The finger that leaves a scrolling page gives it a push. The test is not over before the
      // page stands still, or it would scroll under the finger of the next one.
      const still = new Promise((stop) =>
        document.addEventListener('scrollend', stop, { once: true }),
      )
      const ground = driver.ground(view, scene)
      await touch.drag(ground, beside(ground, 0, -150))
      await still

      expect(document.scrollingElement?.scrollTop).toBeGreaterThan(50)
      // The page may hear that it scrolled before the drawing hears that it lost the finger.
      await until(() => expect(cancelled).toEqual(['touch']))
      expect(view.phase()).toBe(armed ? 'armed' : 'resting')
      expect(calls.all.slice(before).filter(({ callback }) => callback !== 'onHover')).toEqual([])
    },
  )
}
