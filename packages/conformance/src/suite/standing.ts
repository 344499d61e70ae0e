import { expect, it, onTestFinished } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { parentWith } from '../mount/parentWith'
import { destination, goToTraveller, traveller } from './reach'
import { off, seen } from './state'

/** Where a figure may stand in a page: scaled, scrolled, hidden, moved, in a frame, from right to left. */
export function standing(conformance: Conformance): void {
  const { scene } = conformance
  const { journey } = scene
  const hasNoNaN = ({ view }: OpenFigure) =>
    expect(view.figure().outerHTML).not.toMatch(/NaN|Infinity/)

  it.each([
    'transform: scale(0.6); transform-origin: 20px 10px',
    'transform: scale(1.4) translate(60px, 15px); transform-origin: 0 0',
    'zoom: 1.5',
    'zoom: 0.7; transform: scale(1.2); transform-origin: 0 0',
    'block-size: 500px; overflow: auto; padding-block-start: 300px',
  ])('puts a mark where the pointer lets go of it under "%s"', async (style) => {
    const parent = parentWith(style)
    const open = await openFigure(conformance, { parent, width: '560px' })
    parent.scrollTop = 280
    await settled()
    const goal = destination(conformance, open)
    await mouse.drag(traveller(conformance, open), goal)
    await settled()
    expect(open.calls.changes('onCommit')).toMatchObject([{ changes: journey.changes }])
    expect(off(conformance, open, goal)).toBeLessThan(1)
  })

  it('works in a document of a frame, rendered from outside of it', async () => {
    const frame = document.createElement('iframe')
    frame.style.cssText = 'inline-size: 700px; block-size: 640px; border: 0; margin: 40px'
    document.body.append(frame)
    onTestFinished(() => frame.remove())
    const inner = frame.contentDocument?.body
    const window = frame.contentWindow
    if (!inner || !window) throw new Error('The frame has no document.')
    const open = await openFigure(conformance, { parent: inner, width: '600px' })
    await until(() => expect(open.view.drawnWidth()).toBe(600))
    const goal = destination(conformance, open)
    await mouse.inWindow(window).drag(traveller(conformance, open), goal)
    await settled()
    expect(open.calls.changes('onCommit')).toMatchObject([{ changes: journey.changes }])
    expect(off(conformance, open, goal)).toBeLessThan(1)
    expect(open.heard.last()).toBe(scene.sentences.moved.sv)
    open.unmount()
  })

  it('draws itself once it is shown, and says nothing of NaN before', async () => {
    const parent = parentWith('display: none')
    const open = await openFigure(conformance, { parent, width: '430px' })
    hasNoNaN(open)
    parent.style.display = ''
    await until(() => expect(open.view.drawnWidth()).toBe(430))
    await mouse.drag(traveller(conformance, open), destination(conformance, open))
    await until(() => expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter))
  })

  it.each(['0px', '1px', '20000px'])('stands in a container %s wide', async (width) => {
    const open = await openFigure(conformance, { width })
    hasNoNaN(open)
    expect(new Set(open.view.markIds()).size).toBe(scene.rows.length)
    open.element.style.inlineSize = '500px'
    await until(() => expect(open.view.drawnWidth()).toBe(500))
    hasNoNaN(open)
  })

  it('goes on in another place of the page', async () => {
    const open = await openFigure(conformance)
    const parent = parentWith('padding: 60px')
    parent.append(open.element)
    await settled()
    await mouse.drag(traveller(conformance, open), destination(conformance, open))
    await until(() => expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter))
    parent.append(document.createElement('hr'))
    open.unmount()
  })

  it.each([
    { how: 'the page', style: 'direction: rtl', props: {} },
    { how: 'its direction', style: '', props: { direction: 'rtl' } },
  ] as const)(
    'runs from right to left as $how does, and arrows go where they point',
    async ({ style, props }) => {
      const parent = parentWith(style)
      const open = await openFigure(conformance, { parent, props })
      await until(() => expect(open.view.isMirrored()).toBe(true))
      const goal = destination(conformance, open)
      await mouse.drag(traveller(conformance, open), goal)
      await settled()
      expect(open.calls.changes('onCommit')).toMatchObject([
        { changes: journey.changes, region: journey.to },
      ])
      expect(off(conformance, open, goal)).toBeLessThan(1)

      await goToTraveller(conformance, open)
      await press('Enter')
      const before = traveller(conformance, open)
      await press('ArrowRight')
      await press('ArrowRight')
      await press('Enter')
      await settled()
      expect(traveller(conformance, open).x).toBeGreaterThan(before.x + 2)
    },
  )
}
