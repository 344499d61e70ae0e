import type { KeyStroke } from '../input/keys'
import { apart, type ClientPoint } from '../input/screen'
import type { FigureView } from '../mount/figureView'
import type { Journey, Values, Scene } from '../scenes/scene'
import { numberOf } from '../scenes/values'
import type { SpaceDriver } from './driver'

/** Two axes: the first from the left, or from the right in a mirrored drawing, the second from the bottom. */
export const planeDriver: SpaceDriver = {
  space: 'plane',
  pointAt: (view, scene, values) => {
    const box = frameOf(view)
    const across = partOf(scene, 0, values)
    const up = partOf(scene, 1, values)
    return {
      x: box.x + box.width * (view.isMirrored() ? 1 - across : across),
      y: box.y + box.height * (1 - up),
    }
  },
  ground: (view) => {
    const { x, y, width, height } = frameOf(view)
    const marks = view.markIds().map((id) => view.pointOf(id))
    const tried = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((across) =>
      [0.45, 0.55, 0.35, 0.65].map((up): ClientPoint => ({
        x: x + width * across,
        y: y + height * up,
      })),
    )
    const free = tried.find((point) => marks.every((mark) => apart(mark, point) > 60))
    if (!free) throw new Error('The scene leaves no ground free.')
    return free
  },
  keysAlong: (scene, journey, mirror) => {
    const { axis, from, to } = along(scene, journey)
    const [low, high] = domainOf(scene, axis)
    const steps = Math.round(((to - from) / (high - low)) * 100)
    const key = arrow(axis, steps > 0, mirror)
    const large = Math.floor(Math.abs(steps) / 10)
    return [
      ...Array.from({ length: large }, (): KeyStroke => `Shift+${key}`),
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
    const [across = '', up = ''] = scene.axes.map(({ field }) => field)
    const right = mirror ? -1 : 1
    return [
      { key: 'ArrowRight', field: across, by: right },
      { key: 'ArrowLeft', field: across, by: -right },
      { key: 'ArrowUp', field: up, by: 1 },
      { key: 'ArrowDown', field: up, by: -1 },
      { key: 'Shift+ArrowRight', field: across, by: 10 * right },
      { key: 'Shift+ArrowDown', field: up, by: -10 },
      { key: 'PageUp', field: up, by: 10 },
      { key: 'PageDown', field: up, by: -10 },
      { key: 'Shift+PageUp', field: across, by: 10 },
      { key: 'Shift+PageDown', field: across, by: -10 },
    ]
  },
  endKeys: (scene) => {
    const [across = '', up = ''] = scene.axes.map(({ field }) => field)
    return [
      { key: 'Home', field: across, end: 'low' },
      { key: 'End', field: across, end: 'high' },
      { key: 'Shift+Home', field: up, end: 'low' },
      { key: 'Shift+End', field: up, end: 'high' },
    ]
  },
}

/** What the regions cover together: the plot, as the browser draws it. */
function frameOf(view: FigureView): DOMRect {
  const boxes = view.parts('region').map((region) => region.getBoundingClientRect())
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

function domainOf({ axes, domain }: Scene, axis: number): readonly [number, number] {
  return domain[axes[axis]?.field ?? ''] ?? [0, 1]
}

/** How far along its axis a value lies, 0..1; one outside the domain is drawn at the edge. */
function partOf(scene: Scene, axis: number, values: Values): number {
  const [low, high] = domainOf(scene, axis)
  const value = Number(values[scene.axes[axis]?.field ?? ''])
  return Math.min(1, Math.max(0, (value - low) / (high - low)))
}

/** The one axis that a journey runs along, and from where to where, as its range input counts. */
export function along(scene: Scene, { before, changes }: Journey) {
  const [field = '', ...others] = Object.keys(changes)
  const axis = scene.axes.findIndex((one) => one.field === field)
  if (others.length > 0 || axis < 0) throw new Error('In a plane a journey runs along one axis.')
  return {
    field,
    axis,
    from: numberOf(scene, field, before[field]),
    to: numberOf(scene, field, changes[field]),
  }
}

/** The arrow key of an axis, 0 across or 1 upwards, that goes up or down its values. */
export function arrow(axis: number, rising: boolean, mirror: boolean): KeyStroke {
  if (axis === 1) return rising ? 'ArrowUp' : 'ArrowDown'
  return rising === mirror ? 'ArrowLeft' : 'ArrowRight'
}
