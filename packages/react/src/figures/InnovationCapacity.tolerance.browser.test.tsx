import { within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import type { Conformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { middleOf, mouse, press, settled, touch, until, write } from '@kvadrant/conformance/input'
import { inPage, type OpenFigure, openFigure } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { capacityScene } from '@kvadrant/conformance/scenes'
import { InnovationCapacity } from './InnovationCapacity'

const conformance: Conformance = {
  render: renderReact(InnovationCapacity),
  driver: planeDriver,
  root: inPage,
  scene: capacityScene,
}

/** A figure whose band people may move, and what its host heard. */
async function open() {
  const heard: number[] = []
  const onTolerance = (tolerance: number) => void heard.push(tolerance)
  const figure = await openFigure(conformance, { props: { splitEditable: true, onTolerance } })
  return { figure, heard }
}

/** Where the upper edge of the band meets the upright axis, at a tolerance. */
const edgeAt = ({ view }: OpenFigure, tolerance: number) =>
  planeDriver.pointAt(view, capacityScene, {
    innovationCapability: 0,
    innovationAmbition: 10 * tolerance,
  })

const gripOf = ({ view }: OpenFigure) =>
  middleOf(view.part('split-handle', 'tolerance').querySelector('[data-kv-split-grip]') as Element)

const field = ({ view }: OpenFigure) =>
  within(view.part('split-fields') as HTMLElement).getByRole<HTMLInputElement>('textbox')

describe('the width of the band', () => {
  it.each([
    { by: 'mouse', drag: mouse.drag },
    { by: 'finger', drag: touch.drag },
  ])('capacity-edge-by-hand: moves with its edge under a $by', async ({ drag }) => {
    const { figure, heard } = await open()
    await drag(gripOf(figure), edgeAt(figure, 0.4))
    await until(() => expect(field(figure)).toHaveValue('0,4'))
    expect(heard.at(-1)).toBe(0.4)
    expect(figure.view.cells('a').at(-1)).toBe('Lämplig kapacitet')
    expect(figure.calls.changes('onCommit')).toEqual([])
  })

  it('capacity-edge-by-hand: moves with its number, which is announced', async () => {
    const { figure, heard } = await open()
    const input = field(figure)
    input.focus()
    input.select()
    await write('0,65')
    await press('Enter')
    await until(() => expect(heard).toEqual([0.65]))
    expect(figure.view.cells('b').at(-1)).toBe('Lämplig kapacitet')
    await until(() => expect(figure.heard.last()).toBe('Bandets bredd åt vardera hållet: 0,65.'))
  })

  it('capacity-edge-by-hand: comes back with Escape', async () => {
    const { figure, heard } = await open()
    await mouse.press(gripOf(figure))
    await mouse.moveTo(edgeAt(figure, 0.5))
    await until(() => expect(field(figure)).toHaveValue('0,5'))
    await press('Escape')
    await until(() => expect(field(figure)).toHaveValue('0,15'))
    await mouse.release(edgeAt(figure, 0.5))
    await settled()
    expect(heard.at(-1)).toBe(0.15)
  })

  it('capacity-edge-by-hand: is nobody’s to move unless the host allows it', async () => {
    const figure = await openFigure(conformance)
    expect(figure.view.parts('split-handle')).toEqual([])
    expect(figure.view.parts('split-fields')).toEqual([])
  })

  it('capacity-ways-drawn: two guides lead from what is pointed at, none from within the band', async () => {
    const { figure } = await open()
    await mouse.moveTo(figure.view.pointOf('b'))
    await until(() => expect(figure.view.parts('guide')).toHaveLength(2))
    await mouse.moveTo(figure.view.pointOf('c'))
    await until(() => expect(figure.view.parts('guide')).toEqual([]))
  })
})
