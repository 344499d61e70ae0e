import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { nextFrame, settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { beside, middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { expectedChange } from './movesByEveryInput'
import { destination, origin, traveller } from './reach'
import { off, seen } from './state'
import { DRAG, GRAB, halfway } from './starts'

/** What the host hears of a move while it goes on: little, and in the shape of what it hears in the end. */
export function reporting(conformance: Conformance): void {
  const { journey } = conformance.scene

  it('says nothing to the host when a button goes down on a mark', async () => {
    const open = await openFigure(conformance)
    await mouse.press(traveller(conformance, open))
    await settled()
    expect(told(open)).toEqual([])
    expect(seen(open, journey.id).cells).toEqual(journey.cellsBefore)
  })

  it('selects, and moves nothing, when a press on a mark is let go where it was', async () => {
    const open = await openFigure(conformance)
    await mouse.click(beside(traveller(conformance, open), 2, 1))
    await settled()
    expect(told(open)).toEqual(['onSelect'])
    expect(open.view.phase()).toBe('resting')
  })

  it('commits nothing when a move ends where it began', async () => {
    const open = await openFigure(conformance)
    await DRAG.begin(conformance, open)
    await mouse.release(traveller(conformance, open))
    await settled()
    expect(open.calls.changes('onCommit')).toEqual([])
    expect(seen(open, journey.id)).toMatchObject({ phase: 'resting', lifted: false, ghosts: 0 })
  })

  it('reports a move in the shape of its commit, with the values that it began with', async () => {
    const open = await openFigure(conformance)
    const { calls } = open
    await mouse.press(traveller(conformance, open))
    await mouse.moveTo(destination(conformance, open))
    await until(() => expect(calls.changes('onMove')).not.toEqual([]))
    expect(calls.changes('onMove').at(-1)).toEqual(expectedChange(conformance, 'pointer'))
  })

  it('reports no more than one step in a frame, the last one', async () => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    const { length } = calls.changes('onMove')
    let pointerId = 0
    view.plot().addEventListener('pointerdown', (event) => {
      ;({ pointerId } = event)
    })
    await mouse.press(traveller(conformance, open))
    const from = origin(conformance, open)
    const to = destination(conformance, open)
    await nextFrame()
    // The browser itself gives a page one move in a frame; several at once come from scripts alone.
    for (const part of [0.2, 0.4, 0.6, 0.8, 1]) {
      const clientX = from.x + (to.x - from.x) * part
      const clientY = from.y + (to.y - from.y) * part
      view
        .plot()
        .dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, pointerId, clientX, clientY }),
        )
    }
    expect(calls.changes('onMove')).toHaveLength(length)
    await settled()
    expect(calls.changes('onMove').slice(length)).toEqual([expectedChange(conformance, 'pointer')])
  })

  it('reports each step of the keyboard, and one commit in the end', async () => {
    const open = await openFigure(conformance)
    await GRAB.begin(conformance, open)
    const steps = open.calls.changes('onMove')
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.map(({ reason }) => reason)).toEqual(steps.map(() => 'keyboard'))
    await GRAB.end(conformance, open)
    await settled()
    expect(open.calls.changes('onCommit')).toEqual([expectedChange(conformance, 'keyboard')])
    const frames = open.calls.all.flatMap((call) =>
      call.callback === 'onMove' ? [call.atFrame] : [],
    )
    expect(new Set(frames).size).toBe(frames.length)
  })

  it('shows the moving mark under the pointer, without having told the host or moved the table', async () => {
    const open = await openFigure(conformance)
    const { view } = open
    await DRAG.begin(conformance, open)
    const held = halfway(traveller(conformance, open), destination(conformance, open))
    expect(off(conformance, open, held, middleOf(view.part('lifted')))).toBeLessThan(1)
    expect(seen(open, journey.id).cells).toEqual(journey.cellsBefore)
    await press('Escape')
  })
}

function told({ calls }: OpenFigure): readonly string[] {
  return calls.all.map(({ callback }) => callback).filter((callback) => callback !== 'onHover')
}
