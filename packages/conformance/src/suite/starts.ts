import { settled } from '../input/frames'
import { press, pressAll } from '../input/keys'
import { mouse } from '../input/mouse'
import { beside, type ClientPoint } from '../input/screen'
import { touch } from '../input/touch'
import type { Conformance } from '../conformance'
import type { OpenFigure } from '../mount/openFigure'
import { destination, goToTraveller, tapUntilArmed, traveller } from './reach'

/** A move that has begun and is not over. */
export interface Start {
  readonly name: string
  /** What the figure is in then. */
  readonly phase: 'dragging' | 'grabbed' | 'armed'
  /** Begins the scene's journey and goes part of its way. */
  readonly begin: (conformance: Conformance, open: OpenFigure) => Promise<void>
  /** Ends it where the journey ends, if it is still going on; nothing may come of it if not. */
  readonly end: (conformance: Conformance, open: OpenFigure) => Promise<void>
}

/** The point in the middle between two others. */
export function halfway(a: ClientPoint, b: ClientPoint): ClientPoint {
  return beside(a, (b.x - a.x) / 2, (b.y - a.y) / 2)
}

/** Begins a drag of the scene's journey with a mouse or a finger. */
async function beginDrag(
  pointer: {
    readonly press: (point: ClientPoint) => Promise<void>
    readonly moveTo: (point: ClientPoint) => Promise<void>
  },
  conformance: Conformance,
  open: OpenFigure,
) {
  const from = traveller(conformance, open)
  await pointer.press(from)
  await pointer.moveTo(halfway(from, destination(conformance, open)))
  await settled()
}

export const DRAG: Start = {
  name: 'a drag with the mouse',
  phase: 'dragging',
  begin: (conformance, open) => beginDrag(mouse, conformance, open),
  end: (conformance, open) => mouse.release(destination(conformance, open)),
}

export const FINGER: Start = {
  name: 'a drag with a finger',
  phase: 'dragging',
  begin: (conformance, open) =>
    beginDrag({ press: touch.start, moveTo: touch.moveTo }, conformance, open),
  end: async (conformance, open) => {
    await touch.moveTo(destination(conformance, open))
    await touch.end()
  },
}

export const GRAB: Start = {
  name: 'a grab with the keyboard',
  phase: 'grabbed',
  begin: async (conformance, open) => {
    const { driver, scene } = conformance
    const { view } = open
    await goToTraveller(conformance, open)
    await press('Enter')
    const keys = driver.keysAlong(scene, scene.journey, view.isMirrored())
    await pressAll(keys.slice(0, 2))
    await settled()
  },
  end: async ({ driver, scene }, { view }) => {
    await pressAll(driver.keysAlong(scene, scene.journey, view.isMirrored()).slice(2))
    await press('Enter')
  },
}

export const ARMED: Start = {
  name: 'a mark that waits for a tap',
  phase: 'armed',
  begin: async (conformance, open) => {
    await tapUntilArmed(mouse.click, conformance, open)
  },
  end: (conformance, open) => mouse.click(destination(conformance, open)),
}

/** Every kind of move that can be cut short. */
export const STARTS: readonly Start[] = [DRAG, FINGER, GRAB, ARMED]
