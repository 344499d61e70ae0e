import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { beside } from '../input/screen'
import { openFigure } from '../mount/openFigure'
import { destination, goTo, goToTraveller, traveller, valuesOf } from './reach'

/** What moves keep to: a grid where one is given, the space, and values that are outside of it already. */
export function keepingTo(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey, outside } = scene
  const [[field = '', goal = 0] = []] = Object.entries(journey.changes)
  const [low, high] = scene.domain[field] ?? [0, 1]
  const grid = (high - low) / 4

  it('drops a mark on the nearest place of a grid', async () => {
    const open = await openFigure(conformance, { props: { snap: { [field]: grid } } })
    const near = beside(destination(conformance, open), 7, 0)
    await mouse.drag(traveller(conformance, open), near)
    await settled()
    const nearest = low + Math.round((goal - low) / grid) * grid
    expect(open.calls.changes('onCommit')).toMatchObject([{ changes: { [field]: nearest } }])
  })

  it('steps from place to place of a grid with the keyboard', async () => {
    const open = await openFigure(conformance, { props: { snap: { [field]: grid } } })
    await goToTraveller(conformance, open)
    await press('Enter')
    const [key = ''] = driver.keysAlong(scene, journey, open.view.isMirrored())
    await press(key.replace('Shift+', ''))
    await press(key.replace('Shift+', ''))
    await press('Enter')
    await settled()
    const before = journey.before[field] ?? 0
    const next =
      goal > before ? Math.floor((before - low) / grid) + 2 : Math.ceil((before - low) / grid) - 2
    expect(open.calls.changes('onCommit')).toMatchObject([
      { changes: { [field]: low + next * grid } },
    ])
  })

  it('keeps a mark inside however far the pointer goes', async () => {
    const open = await openFigure(conformance)
    const { right } = open.view.plot().getBoundingClientRect()
    const from = traveller(conformance, open)
    await mouse.drag(from, { x: right + 200, y: from.y })
    await settled()
    const [change] = open.calls.changes('onCommit')
    for (const [name, value] of Object.entries(change?.changes ?? {})) {
      const [least, greatest] = scene.domain[name] ?? [0, 1]
      expect(value).toBeGreaterThanOrEqual(least)
      expect(value).toBeLessThanOrEqual(greatest)
    }
    expect(change).toBeDefined()
  })

  if (!outside) return
  const rows = [...scene.rows, outside.row]
  const { id } = outside.row

  it.each(['pointer', 'keyboard'] as const)(
    'leaves a value outside as it is when its mark moves along another axis with the %s',
    async (by) => {
      const open = await openFigure(conformance, { rows })
      const { view, calls } = open
      const target = { ...valuesOf(scene, outside.row), [outside.other.field]: outside.other.value }
      if (by === 'pointer') {
        await mouse.drag(view.pointOf(id), driver.pointAt(view, scene, target))
      } else {
        await goTo(view, { ...scene, rows }, id)
        const along = {
          ...journey,
          id,
          before: valuesOf(scene, outside.row),
          changes: { [outside.other.field]: outside.other.value },
        }
        await press('Enter')
        for (const key of driver.keysAlong(scene, along, view.isMirrored())) await press(key)
        await press('Enter')
      }
      await settled()
      expect(calls.changes('onCommit')).toMatchObject([{ id, reason: by }])
      expect(calls.changes('onCommit')[0]?.changes).toEqual({
        [outside.other.field]: outside.other.value,
      })
      await until(() =>
        expect(open.host.rows().find((row) => row.id === id)).toMatchObject({
          ...target,
        }),
      )
      expect(view.mark(id)).toHaveAttribute('data-kv-outside')
    },
  )
}
