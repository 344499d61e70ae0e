import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { beside } from '../input/screen'
import { openFigure } from '../mount/openFigure'
import { destination, goToTraveller, traveller } from './reach'

/** Moves of numbers keep to a grid where one is given. */
export function snapping(conformance: Conformance): void {
  const { driver, scene } = conformance
  const { journey } = scene
  const [[field = '', end = 0] = []] = Object.entries(journey.changes)
  const [low, high] = scene.domain[field] ?? [0, 1]
  const grid = (high - low) / 4
  const goal = Number(end)

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
    const before = Number(journey.before[field])
    const next =
      goal > before ? Math.floor((before - low) / grid) + 2 : Math.ceil((before - low) / grid) - 2
    expect(open.calls.changes('onCommit')).toMatchObject([
      { changes: { [field]: low + next * grid } },
    ])
  })
}
