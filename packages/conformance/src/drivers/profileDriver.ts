import type { KeyStroke } from '../input/keys'
import type { FigureView } from '../mount/figureView'
import type { Journey, Scene } from '../scenes/scene'
import type { SpaceDriver } from './driver'

/** No scene has more rows of handles. */
const MOST_ROWS = 7

/** A row for each axis, from the top, each with a handle of its own that moves across. */
export const profileDriver: SpaceDriver = {
  space: 'profile',
  pointAt: (view, scene, values, handle = 0) => {
    const { left, right, y } = laneOf(view, handle)
    const [low, high] = domainOf(scene, handle)
    const value = Number(values[scene.axes[handle]?.field ?? ''])
    const part = Math.min(1, Math.max(0, (value - low) / (high - low)))
    return { x: left + (right - left) * (view.isMirrored() ? 1 - part : part), y }
  },
  // Half way between two rows in the middle, below the tooltip of a handle in one of the first.
  ground: (view, { axes }) => {
    const middle = Math.ceil(axes.length / 2)
    const [above, below] = [laneOf(view, middle - 1), laneOf(view, middle)]
    return { x: (below.left + below.right) / 2 - 1, y: (above.y + below.y) / 2 }
  },
  // To the first row of handles from wherever the keyboard was, then down.
  keysToHandle: ({ handle = 0 }) => [
    ...Array.from({ length: MOST_ROWS }, (): KeyStroke => 'ArrowUp'),
    ...Array.from({ length: handle }, (): KeyStroke => 'ArrowDown'),
  ],
  keysAlong: (scene, journey, mirror) => {
    const { axis, from, to } = along(scene, journey)
    const [low, high] = domainOf(scene, axis)
    const steps = Math.round(((to - from) / (high - low)) * 100)
    const key: KeyStroke = steps > 0 === mirror ? 'ArrowLeft' : 'ArrowRight'
    return [
      ...Array.from({ length: Math.floor(Math.abs(steps) / 10) }, (): KeyStroke => `Shift+${key}`),
      ...Array.from({ length: Math.abs(steps) % 10 }, (): KeyStroke => key),
    ]
  },
  typedAlong: (scene, journey) => {
    const { field, to } = along(scene, journey)
    return { field, text: String(to).replace('.', ',') }
  },
  rangedAlong: (scene, journey) => {
    const { field, to } = along(scene, journey)
    return { field, value: to }
  },
  stepKeys: (scene, mirror) => {
    const { field } = along(scene, scene.journey)
    const right = mirror ? -1 : 1
    return [
      { key: 'ArrowRight', field, by: right },
      { key: 'ArrowLeft', field, by: -right },
      { key: 'ArrowUp', field, by: 1 },
      { key: 'ArrowDown', field, by: -1 },
      { key: 'Shift+ArrowRight', field, by: 10 * right },
      { key: 'PageUp', field, by: 10 },
      { key: 'PageDown', field, by: -10 },
    ]
  },
  endKeys: (scene) => {
    const { field } = along(scene, scene.journey)
    return [
      { key: 'Home', field, end: 'low' },
      { key: 'End', field, end: 'high' },
    ]
  },
}

/** The line of a row as the browser draws it. */
function laneOf(view: FigureView, axis: number) {
  const lane = view.plot().querySelectorAll('[data-kv-backdrop="lane"]')[axis]
  if (!lane) throw new Error(`There is no row ${axis}.`)
  const { left, right, top, bottom } = lane.getBoundingClientRect()
  return { left, right, y: (top + bottom) / 2 }
}

function domainOf({ axes, domain }: Scene, axis: number): readonly [number, number] {
  return domain[axes[axis]?.field ?? ''] ?? [-1, 1]
}

/** The one axis that a journey runs along: that of its handle. */
function along({ axes }: Scene, { handle = 0, before, changes }: Journey) {
  const field = axes[handle]?.field ?? ''
  const fields = Object.keys(changes)
  if (fields.length !== 1 || fields[0] !== field)
    throw new Error('In a profile a journey runs along the axis of its handle.')
  return {
    field,
    axis: handle,
    from: Number(before[field]),
    to: Number(changes[field]),
  }
}
