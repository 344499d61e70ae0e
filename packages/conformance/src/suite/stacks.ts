import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { apart, type ClientPoint, middleOf } from '../input/screen'
import { touch } from '../input/touch'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { type Initiative, rowOf } from '../scenes/initiative'
import { destination, goTo, traveller } from './reach'
import { seen } from './state'

/** Initiatives on one spot: how many they are can be read, and each can be reached. */
export function stacks(conformance: Conformance): void {
  const { scene } = conformance
  const { journey } = scene
  const first = rowOf(scene.rows, journey.id)
  const members = [
    first,
    { ...first, id: 'twin', label: 'Tvilling', group: 'Vård' },
    { ...first, id: 'third', label: 'Tredje' },
  ] satisfies readonly Initiative[]
  const rows = [...members, ...scene.rows.filter(({ id }) => id !== journey.id)]
  const stacked = { ...conformance, scene: { ...scene, rows } }
  const ids = members.map(({ id }) => id)

  const spots = ({ view }: OpenFigure) =>
    new Map(
      view
        .parts('fan')
        .flatMap((fan) => [...fan.querySelectorAll<SVGElement>('[data-kv-mark]')])
        .map((mark) => [mark.dataset.kvMark ?? '', middleOf(mark)]),
    )
  /** Points at the stack, which then fans out. */
  const fanned = async (open: OpenFigure): Promise<ReadonlyMap<string, ClientPoint>> => {
    await mouse.moveTo(traveller(stacked, open))
    await until(() => expect([...spots(open).keys()]).toEqual(ids))
    return spots(open)
  }
  const spotOf = (spotsNow: ReadonlyMap<string, ClientPoint>, id: string): ClientPoint =>
    spotsNow.get(id) ?? { x: Number.NaN, y: Number.NaN }

  it('draws one mark with the number of those on the spot', async () => {
    const { view } = await openFigure(stacked, { rows })
    expect(view.markIds()).toHaveLength(rows.length - 2)
    const counts = view
      .parts('text', 'stack-count')
      .map((count) => [
        count.textContent,
        Math.round(apart(middleOf(count), view.pointOf(journey.id))),
      ])
    expect(counts).toEqual([['3', expect.any(Number)]])
    expect(Number(counts[0]?.[1])).toBeLessThan(3)
    expect(view.mark(journey.id).getAttribute('aria-label')).toMatch(/3.*Alfa, Tvilling, Tredje/)
  })

  it('fans out where it is pointed at, 24 px between the members at least', async () => {
    const open = await openFigure(stacked, { rows })
    const points = [...(await fanned(open)).values()]
    for (const [index, point] of points.entries()) {
      const nearest = Math.min(
        ...points.filter((_, other) => other !== index).map((other) => apart(point, other)),
      )
      expect(nearest).toBeGreaterThanOrEqual(23.9)
    }
    await mouse.leave()
    await until(() => expect(open.view.count('fan')).toBe(0))
  })

  it.each(members)('lets a pointer select $label out of the stack', async ({ id }) => {
    const open = await openFigure(stacked, { rows })
    const spot = spotOf(await fanned(open), id)
    await mouse.moveTo(spot)
    await until(() => expect(open.calls.ids('onHover').at(-1)).toBe(id))
    await mouse.click(spotOf(spots(open), id))
    await settled()
    expect(open.calls.ids('onSelect')).toEqual([id])
  })

  it('lets a pointer drag a member out of the stack', async () => {
    const open = await openFigure(stacked, { rows })
    const spot = spotOf(await fanned(open), 'twin')
    await mouse.moveTo(spot)
    const here = spotOf(spots(open), 'twin')
    await mouse.drag(here, destination(stacked, open))
    await settled()
    expect(open.calls.changes('onCommit')).toMatchObject([
      { id: 'twin', changes: journey.changes, region: journey.to },
    ])
  })

  it('lets a finger reach a member: a tap fans the stack out, the next one chooses', async () => {
    const open = await openFigure(stacked, { rows })
    await touch.tap(traveller(stacked, open))
    await until(() => expect([...spots(open).keys()]).toEqual(ids))
    await touch.tap(spotOf(spots(open), 'third'))
    await settled()
    expect(open.calls.ids('onSelect').at(-1)).toBe('third')
    expect(open.calls.changes('onCommit')).toEqual([])
  })

  it('lets the keyboard go through the members, each shown apart, and move one of them', async () => {
    const open = await openFigure(stacked, { rows })
    const { view } = open
    await goTo(view, stacked.scene, journey.id)
    const rings = new Set<string>()
    for (const { label } of members) {
      await until(() => expect(view.activeName()).toMatch(new RegExp(`^${label},`)))
      const { x, y } = middleOf(view.part('ring', 'focused'))
      rings.add(`${Math.round(x)} ${Math.round(y)}`)
      if (label !== 'Tredje') await press('ArrowDown')
      await settled()
    }
    expect(rings.size).toBe(3)
    await press('Enter')
    await press('Shift+ArrowRight')
    await press('Enter')
    await settled()
    expect(open.calls.changes('onCommit')).toMatchObject([{ id: 'third' }])
    expect(seen(open, journey.id).cells).toEqual(journey.cellsBefore)
  })
}
