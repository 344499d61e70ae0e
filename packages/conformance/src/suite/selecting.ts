import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { touch } from '../input/touch'
import { apart, beside, middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { destination, goToTraveller, traveller } from './reach'
import { seen } from './state'

/** Who is selected and who is pointed at, whoever holds it, and what figures that cannot be changed still do. */
export function selecting(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene
  const other = scene.rows.find(({ id }) => id !== journey.id)?.id ?? ''
  const ringed = ({ view }: OpenFigure, kind: string, id: string, handle?: number) => {
    const [ring] = view.parts('ring', kind)
    return ring !== undefined && apart(middleOf(ring), view.pointOf(id, handle)) < 1
  }

  it.each([
    { how: 'click', tap: mouse.click },
    { how: 'tap', tap: touch.tap },
  ])('selects with a $how, and nobody with a $how on the ground', async ({ tap }) => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    await tap(traveller(conformance, open))
    await settled()
    expect(calls.ids('onSelect')).toEqual([journey.id])
    expect(ringed(open, 'selected', journey.id, journey.handle)).toBe(true)
    expect(view.part('row', journey.id)).toHaveAttribute('data-kv-selected')

    await tap(driver.ground(view, scene))
    await settled()
    expect(calls.ids('onSelect')).toEqual([journey.id, null])
    expect(view.count('ring', 'selected')).toBe(0)
  })

  it('leaves a selection that the host holds to the host', async () => {
    const open = await openFigure(conformance, { props: { selected: null } })
    const { view, calls, host } = open
    await mouse.click(traveller(conformance, open))
    await settled()
    expect(calls.ids('onSelect')).toEqual([journey.id])
    expect(view.count('ring', 'selected')).toBe(0)
    host.setProps({ selected: journey.id })
    await until(() => expect(ringed(open, 'selected', journey.id, journey.handle)).toBe(true))
    host.setProps({ selected: 'nobody' })
    await until(() => expect(view.count('ring', 'selected')).toBe(0))
  })

  it('tells who is pointed at, once, and when nobody is any more', async () => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    const at = traveller(conformance, open)
    await mouse.moveTo(at)
    await mouse.moveTo(beside(at, 1, 1))
    await mouse.moveTo(driver.ground(view, scene))
    await settled()
    expect(calls.ids('onHover')).toEqual([journey.id, null])
    expect(calls.ids('onSelect')).toEqual([])
  })

  it('shows who is pointed at elsewhere when the host holds it', async () => {
    const open = await openFigure(conformance, { props: { hovered: journey.id } })
    expect(ringed(open, 'hovered', journey.id)).toBe(true)
    open.host.setProps({ hovered: other })
    await until(() => expect(ringed(open, 'hovered', other)).toBe(true))
    open.host.setProps({ hovered: null })
    await until(() => expect(open.view.count('ring', 'hovered')).toBe(0))
    expect(open.calls.all).toEqual([])
  })

  it('hits a mark a finger wide beside its middle, and a mouse half a target beside it', async () => {
    const open = await openFigure(conformance)
    const at = traveller(conformance, open)
    await mouse.click(beside(at, 8, 8))
    await settled()
    expect(open.calls.ids('onSelect')).toEqual([journey.id])
    await mouse.click(driver.ground(open.view, scene))
    await touch.tap(beside(at, -14, 14))
    await settled()
    expect(open.calls.ids('onSelect')).toEqual([journey.id, null, journey.id])
  })

  it('moves nothing in a figure that is read only, but selects', async () => {
    const open = await openFigure(conformance, { props: { readOnly: true } })
    const { view, calls } = open
    await mouse.drag(traveller(conformance, open), destination(conformance, open))
    await mouse.click(traveller(conformance, open))
    await settled()
    await mouse.click(traveller(conformance, open))
    expect(view.phase()).toBe('resting')
    await goToTraveller(conformance, open)
    await press('Enter')
    await settled()
    expect(view.phase()).toBe('resting')
    expect(view.count('tools')).toBe(0)
    expect(view.figure().querySelectorAll('input[type="text"], select')).toHaveLength(0)
    expect(calls.changes('onCommit')).toEqual([])
    expect(calls.changes('onMove')).toEqual([])
    expect(calls.ids('onSelect').at(-1)).toBe(journey.id)
    expect(seen(open, journey.id).cells).toEqual(journey.cellsBefore)
  })

  it('takes no input at all in a disabled figure', async () => {
    const open = await openFigure(conformance, { props: { disabled: true, table: 'open' } })
    const { view, calls } = open
    await mouse.drag(traveller(conformance, open), destination(conformance, open))
    await touch.tap(traveller(conformance, open))
    await settled()
    expect(calls.all).toEqual([])
    expect(view.ranges().every((range) => range.disabled)).toBe(true)
    const fields = [...view.figure().querySelectorAll('input, select')]
    expect(fields.filter((field) => !field.matches(':disabled'))).toEqual([])
    expect(view.ranges()).toHaveLength(scene.axes.length)
  })
}
