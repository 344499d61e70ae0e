import { emulateMedia, press, settled, until } from '@kvadrant/conformance/input'
import { enter, type OpenFigure, type OpenOptions } from '@kvadrant/conformance/mount'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { canvasIn, manyRows, openMany, paintAt } from './testing/openMany'
import { differing, pictureOf } from './testing/pictures'

const at = (organisationalComplexity: number, innovationComplexity: number) => ({
  organisationalComplexity,
  innovationComplexity,
})

/** Every look that a mark can have: six groups, outside, a stack of one group and one of several. */
const rows = [
  ...manyRows(36),
  { id: 'o', label: 'Ute', group: 'Grupp 1', ...at(12, 2) },
  { id: 's1', label: 'Ett', group: 'Grupp 2', ...at(5.2, 9.3) },
  { id: 's2', label: 'Två', group: 'Grupp 2', ...at(5.2, 9.3) },
  { id: 'm1', label: 'Tre', group: 'Grupp 1', ...at(0.4, 5.1) },
  { id: 'm2', label: 'Fyra', group: 'Grupp 3', ...at(0.4, 5.1) },
]

/** Less than one mark of 113 pixels: the two smooth outlines in ways of their own. */
const SMOOTHING = 90
const LESS_THAN_A_MARK = 100

const page = window.top ?? window
const screen = {
  width: page.innerWidth,
  height: page.innerHeight,
  deviceScaleFactor: page.devicePixelRatio,
  mobile: false,
}

afterEach(async () => {
  await emulateMedia({})
  // Not cleared: files share a page, whose size in the window is an override of the runner's own.
  await cdp().send('Emulation.setDeviceMetricsOverride', screen)
})

/** How many pixels differ between the figure's marks as nodes and as paint. */
async function compared(
  options: OpenOptions,
  prepare: (figure: OpenFigure) => Promise<void> = async () => undefined,
) {
  const figure = await openMany(rows, {
    ...options,
    props: { ...options.props, renderer: 'svg' },
  })
  const stage = figure.view.part('stage')
  await prepare(figure)
  await settled()
  const drawn = await pictureOf(stage)
  figure.host.setProps({ renderer: 'canvas' })
  await until(() => expect(canvasIn(figure).width).toBeGreaterThan(300))
  await settled()
  const painted = await pictureOf(stage)
  return { differ: differing(drawn, painted, SMOOTHING), figure, stage, painted }
}

it('paint looks as nodes do, one of them being saved', async () => {
  const { differ, figure, stage, painted } = await compared(
    { onCommit: () => new Promise(() => undefined) },
    async ({ view }) => {
      enter(view)
      await press('Enter')
      await press('ArrowRight')
      await press('Enter')
    },
  )
  expect(figure.view.count('saving')).toBeGreaterThan(0)
  expect(differ).toBeLessThan(LESS_THAN_A_MARK)
  canvasIn(figure).style.visibility = 'hidden'
  expect(differing(painted, await pictureOf(stage), SMOOTHING)).toBeGreaterThan(
    20 * LESS_THAN_A_MARK,
  )
})

it('paint looks as nodes do in the dark, right to left, in a drawing that is made smaller', async () => {
  const props = { theme: 'dark', direction: 'rtl', width: 600 } as const
  const { differ } = await compared({ props, width: '480px' })
  expect(differ).toBeLessThan(LESS_THAN_A_MARK)
})

it('paint has the system’s colours where colours are forced', async () => {
  await emulateMedia({ 'forced-colors': 'active' })
  const { differ } = await compared({})
  expect(differ).toBeLessThan(LESS_THAN_A_MARK)
})

it.each([1.5, 2])(
  'has a pixel of its own for each of the screen’s, at %d of them',
  async (ratio) => {
    await cdp().send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor: ratio })
    const figure = await openMany(rows, { props: { renderer: 'canvas' } })
    const canvas = canvasIn(figure)
    await until(() => {
      const { width, height } = canvas.getBoundingClientRect()
      expect(Math.abs(canvas.width - width * ratio)).toBeLessThan(1)
      expect(Math.abs(canvas.height - height * ratio)).toBeLessThan(1)
    })
    const { x, y } = figure.view.pointOf('r0')
    expect(paintAt(canvas, x, y)[3]).toBe(255)
  },
)
