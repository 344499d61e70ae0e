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
import { seen } from './state'

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
    const { view } = open
    const from = traveller(conformance, open)
    const to = beside(from, 60, -90)
    await touch.drag(from, to)
    await settled()
    expect(document.scrollingElement?.scrollTop).toBe(0)
    const now = view.pointOf(journey.id, journey.handle)
    // On a line, or along a handle's axis, a mark follows the finger in one direction alone.
    expect(now.x - from.x).toBeGreaterThan(30)
    expect(Math.abs(now.x - to.x)).toBeLessThan(60)
  })

  it.each([{ armed: true }, { armed: false }])(
    'scrolls the page with a finger on the ground, and moves nothing (a mark waits: $armed)',
    async ({ armed }) => {
      const page = parentWith('padding-block-end: 2000px')
      // The page may still be where an earlier finger scrolled it to.
      document.scrollingElement?.scrollTo(0, 0)
      const open = await openFigure(conformance, { parent: page })
      const { view, calls } = open
      if (armed) await ARMED.begin(conformance, open)
      const before = calls.all.length
      const cancelled: string[] = []
      view
        .plot()
        .addEventListener('pointercancel', ({ pointerType }) => cancelled.push(pointerType))

      const ground = driver.ground(view, scene)
      await touch.drag(ground, beside(ground, 0, -150))
      await until(() => expect(document.scrollingElement?.scrollTop).toBeGreaterThan(50))

      expect(cancelled).toEqual(['touch'])
      expect(view.phase()).toBe(armed ? 'armed' : 'resting')
      expect(calls.all.slice(before).filter(({ callback }) => callback !== 'onHover')).toEqual([])
    },
  )
}
