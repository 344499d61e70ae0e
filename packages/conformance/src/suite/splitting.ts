import { expect, it } from 'vitest'
import { within } from '@testing-library/dom'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press, write } from '../input/keys'
import { mouse } from '../input/mouse'
import { beside, type ClientPoint, middleOf } from '../input/screen'
import { touch } from '../input/touch'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import { valuesOf } from '../scenes/values'

/** Splits that people may move: by their line, by their number, and never by accident. */
export function splitting(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { split } = scene
  if (!split) return
  const { field, from, to } = split
  const axis = scene.axes.findIndex((one) => one.field === field)
  const own = valuesOf(scene, rowOf(scene.rows, scene.journey.id))

  /** A point of the line away from its grip and from every mark. */
  const onLine = ({ view }: OpenFigure, value: number): ClientPoint => {
    const others = scene.axes.filter((one) => one.field !== field)
    const quarter = Object.fromEntries(
      others.map((one) => {
        const [low, high] = scene.domain[one.field] ?? [0, 1]
        return [one.field, low + (high - low) / 4]
      }),
    )
    return driver.pointAt(view, scene, { ...own, ...quarter, [field]: value })
  }
  const lineAt = ({ view }: OpenFigure): ClientPoint => middleOf(view.part('split', field))
  const isAt = (open: OpenFigure, value: number) =>
    until(() => {
      const off = beside(lineAt(open), 0, 0)
      const wanted = onLine(open, value)
      expect(Math.abs(axis === 0 ? off.x - wanted.x : off.y - wanted.y)).toBeLessThan(0.5)
    })
  const numberField = ({ view }: OpenFigure) => {
    const fields = view.part('split-fields')
    const inputs = within(fields as HTMLElement).getAllByRole<HTMLInputElement>('textbox')
    const input = inputs[axis]
    if (!input) throw new Error('The split has no number field.')
    return input
  }

  it('keeps its lines where nobody may move them', async () => {
    const open = await openFigure(conformance)
    expect(open.view.count('split-handle')).toBe(0)
    expect(open.view.count('split-fields')).toBe(0)
    await mouse.drag(onLine(open, from), onLine(open, to))
    expect(open.calls.splits()).toEqual([])
  })

  it.each([
    { by: 'mouse', drag: mouse.drag },
    { by: 'finger', drag: touch.drag },
  ])('moves a split by its line with a $by', async ({ drag }) => {
    const open = await openFigure(conformance, { props: { splitEditable: true } })
    await drag(onLine(open, from), onLine(open, to))
    await isAt(open, to)
    expect(open.calls.splits().at(-1)).toMatchObject({ [field]: to })
    expect(numberField(open)).toHaveValue(String(to))
    expect(open.calls.changes('onCommit')).toEqual([])
    // The journey's row lay below the line; now it does not.
    expect(open.view.cells(scene.journey.id).at(-1)).toBe(scene.regions[scene.journey.to]?.sv)
  })

  it('moves a split by its number, and says so', async () => {
    const open = await openFigure(conformance, { props: { splitEditable: true } })
    const input = numberField(open)
    input.focus()
    input.select()
    await write(String(to))
    await press('Enter')
    await isAt(open, to)
    expect(open.calls.splits()).toMatchObject([{ [field]: to }])
    expect(open.heard.last()).toMatch(new RegExp(` ${to}\\.$`))
  })

  it('leaves a split that the host holds to the host', async () => {
    const open = await openFigure(conformance, {
      props: { splitEditable: true, split: { [field]: from } },
    })
    await mouse.drag(onLine(open, from), onLine(open, to))
    await settled()
    expect(open.calls.splits().at(-1)).toMatchObject({ [field]: to })
    await isAt(open, from)
    open.host.setProps({ split: { [field]: to } })
    await isAt(open, to)
  })

  it.each([
    { name: 'Escape', cancel: () => press('Escape') },
    { name: 'a cancelled pointer', cancel: () => touch.cancel() },
  ])('brings the line back with $name', async ({ name, cancel }) => {
    const open = await openFigure(conformance, { props: { splitEditable: true } })
    const start = onLine(open, from)
    const end = onLine(open, to)
    const finger = name !== 'Escape'
    await (finger ? touch.start(start) : mouse.press(start))
    await (finger ? touch.moveTo(end) : mouse.moveTo(end))
    await isAt(open, to)
    await cancel()
    await isAt(open, from)
    if (!finger) await mouse.release(end)
    await settled()
    await isAt(open, from)
    expect(open.calls.splits().at(-1)).toMatchObject({ [field]: from })
  })

  it('shows the lines of a figure that cannot be changed, and moves none', async () => {
    const open = await openFigure(conformance, { props: { splitEditable: true, readOnly: true } })
    expect(open.view.count('split-handle')).toBe(0)
    expect(open.view.count('split-fields')).toBe(0)
  })
}
