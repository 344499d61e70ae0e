import { afterEach, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import type { Conformance } from '../conformance'
import { nextFrame, settled, until } from '../input/frames'
import { emulateMedia } from '../input/media'
import { drawingFaults, pageFaults } from '../looks/faults'
import type { FigureView } from '../mount/figureView'
import { openFigure } from '../mount/openFigure'
import { systemColour } from '../looks/systemColour'

/** WCAG 1.4.12: what a reader may set text to without losing any. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }'

/** Larger text, other spacing, other colours, less motion: what readers ask their systems for. */
export function reading(conformance: Conformance): void {
  const { scene } = conformance
  const { journey } = scene
  const all = { table: 'open', splitEditable: true, readingsInside: false } as const

  afterEach(async () => {
    document.documentElement.style.fontSize = ''
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
  })

  it('needs no sideways scrolling on a phone 320 pixels wide', async () => {
    await page.viewport(320, 720)
    onTestFinished(() => page.viewport(1200, 900))
    const open = await openFigure(conformance, {
      rows: await scene.crowd(12),
      props: all,
      width: 'auto',
    })
    await until(() => expect(open.view.drawnWidth()).toBeLessThanOrEqual(320))
    expect(document.scrollingElement?.scrollWidth).toBeLessThanOrEqual(320)
    expect([...drawingFaults(open.view), ...pageFaults(open.view)]).toEqual([])
  })

  it.each([480, 720])('holds text of twice the size, %i pixels wide', async (width) => {
    document.documentElement.style.fontSize = '200%'
    const { view } = await openFigure(conformance, {
      rows: await scene.crowd(12),
      props: all,
      width: `${width}px`,
    })
    expect([...drawingFaults(view), ...pageFaults(view)]).toEqual([])
    const sizes = [...view.plot().querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
  })

  it.each([320, 720])('holds text with more space between, %i pixels wide', async (width) => {
    const { view } = await openFigure(conformance, {
      rows: await scene.crowd(12),
      props: all,
      width: `${width}px`,
    })
    const before = spacingOf(view)
    const style = document.createElement('style')
    style.textContent = SPACING
    rootOf(view).append(style)
    onTestFinished(() => style.remove())
    await until(() => expect(spacingOf(view)).not.toBe(before))
    await settled()
    expect([...drawingFaults(view), ...pageFaults(view)]).toEqual([])
  })

  it("draws with the system's own colours where it asks for few", async () => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' })
    const { view } = await openFigure(conformance, { props: { selected: journey.id } })
    const ink = systemColour('CanvasText')
    const paper = systemColour('Canvas')
    expect(ink).not.toBe(paper)
    const fill = (element: Element) => getComputedStyle(element).fill
    const stroke = (element: Element) => getComputedStyle(element).stroke
    expect(view.parts('text', 'region-name').map(fill)).toEqual(
      view.parts('text', 'region-name').map(() => ink),
    )
    expect(view.parts('label').map(fill)).toEqual(view.parts('label').map(() => ink))
    for (const id of view.markIds())
      expect([fill(view.mark(id)), stroke(view.mark(id))]).toContain(ink)
    for (const region of view.parts('region'))
      expect([fill(region), stroke(region)]).toEqual([paper, ink])
    expect(stroke(view.part('ring', 'selected'))).toBe(ink)
    const [button] = view.figure().querySelectorAll('button')
    expect(button && getComputedStyle(button).borderColor).toBe(ink)
  })

  it.each([
    { wish: 'reduce', travels: false },
    { wish: 'no-preference', travels: true },
  ] as const)(
    'lets marks travel: $travels, where the system says $wish',
    async ({ wish, travels }) => {
      await emulateMedia({ 'prefers-reduced-motion': wish })
      const open = await openFigure(conformance)
      const { view, host } = open
      await settled()
      host.setRows(
        host.rows().map((row) => (row.id === journey.id ? { ...row, ...journey.changes } : row)),
      )
      let moving = 0
      for (let frame = 0; frame < 8; frame++) {
        await nextFrame()
        moving = Math.max(moving, view.mark(journey.id, journey.handle).getAnimations().length)
      }
      expect(moving > 0).toBe(travels)
    },
  )
}

function rootOf(view: FigureView): ParentNode {
  const root = view.figure().getRootNode()
  return root instanceof ShadowRoot ? root : document.head
}

function spacingOf(view: FigureView): string {
  return getComputedStyle(view.plot().querySelector('text') ?? view.plot()).letterSpacing
}
