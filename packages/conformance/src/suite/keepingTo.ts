import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { openFigure } from '../mount/openFigure'
import { limitsOf, numberOf, valuesOf } from '../scenes/values'
import { goTo, traveller } from './reach'

/** What moves keep to: the space, and values that are outside of it already. */
export function keepingTo(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey, outside } = scene

  it('keeps a mark inside however far the pointer goes', async () => {
    const open = await openFigure(conformance)
    const { right } = open.view.plot().getBoundingClientRect()
    const from = traveller(conformance, open)
    await mouse.drag(from, { x: right + 200, y: from.y })
    await settled()
    const [change] = open.calls.changes('onCommit')
    for (const [name, value] of Object.entries(change?.changes ?? {})) {
      const [least, greatest] = limitsOf(scene, name)
      const number = numberOf(scene, name, value ?? undefined)
      expect(number).toBeGreaterThanOrEqual(least)
      expect(number).toBeLessThanOrEqual(greatest)
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
