import {
  emulateMedia,
  middleOf,
  mouse,
  pressAll,
  settled,
  until,
} from '@kvadrant/conformance/input'
import { heldOver } from '@kvadrant/conformance/leaks'
import { enter } from '@kvadrant/conformance/mount'
import { cleanup, render } from '@testing-library/react'
import { createRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { ComplexityQuadrant } from '../figures/ComplexityQuadrant'
import { CANVAS_MARKS } from '../hooks/useRenderer'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { canvasIn, manyRows, nodesIn, openMany, paintAt } from './testing/openMany'

const rows = manyRows(36)
const onCanvas = { renderer: 'canvas' } as const
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] } as const
const NOTHING = [0, 0, 0, 0]

afterEach(async () => {
  cleanup()
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] })
})

/** A figure on a canvas that has been painted. */
async function painted(...[given, options]: Parameters<typeof openMany>) {
  const figure = await openMany(given, options)
  const canvas = canvasIn(figure)
  const paint = (at: { readonly x: number; readonly y: number }) => paintAt(canvas, at.x, at.y)
  await until(() => expect(canvas.width).toBeGreaterThan(300))
  return { ...figure, canvas, paint }
}

test('marks are nodes below the limit, and paint from there on', async () => {
  const few = await openMany(manyRows(CANVAS_MARKS - 1))
  expect(few.view.markIds()).toHaveLength(CANVAS_MARKS - 1)
  expect(few.view.figure().querySelector('canvas')).toBeNull()
  few.unmount()
  const many = await openMany(manyRows(CANVAS_MARKS))
  expect(nodesIn(many)).toBe(0)
  expect(canvasIn(many).closest('[aria-hidden="true"]')).not.toBeNull()
  many.host.setProps({ renderer: 'svg' })
  await until(() => expect(many.view.markIds()).toHaveLength(CANVAS_MARKS))
})

test('a drag leaves a ghost, paints nothing at its steps, and the mark where it was dropped', async () => {
  const { view, canvas, paint, calls } = await painted(rows, { props: onCanvas })
  const from = view.pointOf('r0')
  const to = { x: from.x + 130, y: from.y - 45 }
  const full = paint(from)
  expect(full[3]).toBe(255)
  expect(paint(to)).toEqual(NOTHING)

  await mouse.press(from)
  await mouse.moveTo({ x: from.x + 40, y: from.y })
  await until(() => expect(view.phase()).toBe('dragging'))
  expect(paint(from)[3]).toBeGreaterThan(60)
  expect(paint(from)[3]).toBeLessThan(90)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const paints = vi.spyOn(context, 'clearRect')
  await mouse.moveTo({ x: from.x + 80, y: from.y - 20 })
  await mouse.moveTo(to)
  await settled()
  expect(paints).not.toHaveBeenCalled()
  await mouse.release(to)
  await until(() => expect(paint(to)).toEqual(full))
  expect(paint(from)).toEqual(NOTHING)
  expect(calls.changes('onCommit')).toHaveLength(1)
})

test('the keyboard moves a mark among more than have names', async () => {
  const figure = await painted(manyRows(225), { props: onCanvas })
  const { view, paint, host } = figure
  expect(nodesIn(figure)).toBe(0)
  enter(view)
  await until(() => expect(view.count('ring', 'focused')).toBe(1))
  const from = middleOf(view.part('ring', 'focused'))
  const full = paint(from)
  expect(full[3]).toBe(255)
  await pressAll(['Enter', 'Shift+ArrowRight', 'Enter'])
  await until(() => expect(paint(from)).toEqual(NOTHING))
  const to = middleOf(view.part('ring', 'focused'))
  expect(to.x).toBeGreaterThan(from.x + 20)
  expect(host.rows()).not.toEqual(manyRows(225))
})

test('a painted mark is pointed at, selected and fanned out like any other', async () => {
  const twin = {
    ...manyRows(1)[0],
    id: 'twin',
    label: 'Tvilling',
    organisationalComplexity: 2.5,
    innovationComplexity: 7.5,
  }
  const { view } = await painted([...manyRows(4), twin], { props: onCanvas })
  const [single, stack] = [view.pointOf('r0'), view.pointOf('r2')]
  await mouse.moveTo(single)
  await until(() => expect(view.part('tooltip').textContent).toContain('Rad 0'))
  expect(getComputedStyle(view.plot()).cursor).toBe('grab')
  await mouse.click(single)
  await until(() => expect(view.count('ring', 'selected')).toBe(1))
  await mouse.moveTo(stack)
  await until(() => expect(view.part('fan').querySelectorAll('[data-kv-mark]')).toHaveLength(2))
})

test('paint follows a token, the theme and the colour scheme', async () => {
  const { view, paint, host, element } = await painted(rows, { props: onCanvas })
  const at = view.pointOf('r0')
  const light = paint(at)
  element.style.setProperty('--kv-group-0', '#0a0b0c')
  element.style.setProperty('transition', 'none')
  await until(() => expect(paint(at)).toEqual([10, 11, 12, 255]))
  element.style.removeProperty('--kv-group-0')
  await until(() => expect(paint(at)).toEqual(light))
  host.setProps({ ...onCanvas, theme: 'dark' })
  await until(() => expect(paint(at)).not.toEqual(light))
  const dark = paint(at)
  host.setProps({ ...onCanvas, theme: undefined })
  await until(() => expect(paint(at)).toEqual(light))
  element.style.setProperty('color-scheme', 'light dark')
  await emulateMedia({ 'prefers-color-scheme': 'dark' })
  await until(() => expect(paint(at)).toEqual(dark))
})

test('what is printed are nodes: before the listeners of the event return, and for the medium', async () => {
  const figure = await painted(manyRows(225), { props: onCanvas })
  const { view } = figure
  window.dispatchEvent(new Event('beforeprint'))
  expect(view.markIds()).toHaveLength(225)
  expect(view.figure().querySelector('canvas')).toBeNull()
  window.dispatchEvent(new Event('afterprint'))
  expect(nodesIn(figure)).toBe(0)

  await cdp().send('Emulation.setEmulatedMedia', { media: 'print', features: [] })
  await until(() => expect(view.markIds()).toHaveLength(225))
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] })
  await until(() => expect(view.figure().querySelector('canvas')).not.toBeNull())
})

test('a browser that gives no canvas gets nodes', async () => {
  const none = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  try {
    const { view } = await openMany(rows, { props: onCanvas })
    await until(() => expect(view.figure().querySelector('canvas')).toBeNull())
    expect(view.part('marks').getAttribute('data-kv-marks')).toBe('')
  } finally {
    none.mockRestore()
  }
})

test('an exported picture does not depend on what draws the marks', () => {
  const picture = (renderer: 'svg' | 'canvas') => {
    const handle = createRef<FigureHandle>()
    const { container, unmount } = render(
      <ComplexityQuadrant {...{ ref: handle, defaultData: rows, domain, width: 600, renderer }} />,
    )
    expect(container.querySelector('canvas') === null).toBe(renderer === 'svg')
    const svg = handle.current?.toSVG()
    unmount()
    return svg
  }
  expect(picture('canvas')).toBe(picture('svg'))
  expect(picture('canvas')).toContain('Rad 7')
})

test('nothing is left of a figure that is taken away', async () => {
  const turn = async () => {
    const page = document.createElement('div')
    document.body.append(page)
    const root = createRoot(page)
    flushSync(() =>
      root.render(<ComplexityQuadrant {...{ defaultData: rows, domain, ...onCanvas }} />),
    )
    await until(() => expect(page.querySelector('canvas')?.width).toBeGreaterThan(300))
    flushSync(() => root.unmount())
    page.remove()
    await settled()
  }
  const { before, after } = await heldOver(turn, { warm: 2, counted: 4 })
  expect(after).toEqual(before)
})
