import type { KeyStroke } from '../input/keys'
import { apart, type ClientPoint } from '../input/screen'
import type { FigureView } from '../mount/figureView'
import { rowOf } from '../scenes/initiative'
import type { Journey, Values, Scene } from '../scenes/scene'
import type { SpaceDriver } from './driver'

/**
 * Three shares in a triangle: the whole of the first axis at the top, of the second at the bottom
 * left, of the third at the bottom right; mirrored, the last two change places. A journey of such
 * a scene changes the first share, and the others in proportion.
 */
export const simplexDriver: SpaceDriver = {
  space: 'simplex',
  linked: true,
  pointAt: (view, scene, values) => {
    const corners = cornersOf(view)
    const shares = sharesOf(scene, values)
    const mean = (of: (corner: ClientPoint) => number) =>
      corners.reduce((sum, corner, axis) => sum + of(corner) * (shares[axis] ?? Number.NaN), 0)
    return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
  },
  ground: (view, scene) => {
    const marks = view.markIds().map((id) => view.pointOf(id))
    const tried = [
      [1, 1, 1],
      [1, 2, 2],
      [1, 3, 1],
      [1, 1, 3],
      [3, 1, 1],
    ].map((weights) =>
      simplexDriver.pointAt(
        view,
        scene,
        Object.fromEntries(scene.axes.map(({ field }, axis) => [field, weights[axis] ?? 0])),
      ),
    )
    const free = tried.find((point) => marks.every((mark) => apart(mark, point) > 60))
    if (!free) throw new Error('The scene leaves no ground free.')
    return free
  },
  keysAlong: (scene, journey) => {
    const { from, to } = along(scene, journey)
    const steps = Math.round(to - from)
    const key = steps > 0 ? 'ArrowUp' : 'ArrowDown'
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
    const [top = '', , last = ''] = scene.axes.map(({ field }) => field)
    const right = mirror ? -1 : 1
    return [
      { key: 'ArrowRight', field: last, by: right },
      { key: 'ArrowLeft', field: last, by: -right },
      { key: 'ArrowUp', field: top, by: 1 },
      { key: 'ArrowDown', field: top, by: -1 },
      { key: 'Shift+ArrowRight', field: last, by: 10 * right },
      { key: 'PageUp', field: top, by: 10 },
      { key: 'PageDown', field: top, by: -10 },
    ]
  },
  endKeys: (scene) => {
    const [top = '', , last = ''] = scene.axes.map(({ field }) => field)
    return [
      { key: 'Home', field: last, end: 'low' },
      { key: 'End', field: last, end: 'high' },
      { key: 'Shift+Home', field: top, end: 'low' },
      { key: 'Shift+End', field: top, end: 'high' },
    ]
  },
}

/** The triangle's corners on the screen, in the order of the axes, from what all regions cover together. */
function cornersOf(view: FigureView): readonly ClientPoint[] {
  const boxes = [...view.plot().querySelectorAll('[data-kv-region]')].map((region) =>
    region.getBoundingClientRect(),
  )
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const y = Math.max(...boxes.map((box) => box.bottom))
  const top = { x: (left + right) / 2, y: Math.min(...boxes.map((box) => box.top)) }
  const [second, third] = view.isMirrored() ? [right, left] : [left, right]
  return [top, { x: second, y }, { x: third, y }]
}

function sharesOf({ axes }: Scene, values: Values): readonly number[] {
  const forces = axes.map(({ field }) => Number(values[field]))
  const whole = forces.reduce((sum, force) => sum + force, 0)
  return forces.map((force) => force / whole)
}

/** The share of the first axis before and after a journey, in per cent. */
function along(scene: Scene, { id, changes }: Journey) {
  const before = Object.fromEntries(
    scene.axes.map(({ field }) => [field, Number(rowOf(scene.rows, id)[field])]),
  )
  const [from = Number.NaN] = sharesOf(scene, before)
  const [to = Number.NaN] = sharesOf(scene, { ...before, ...changes })
  return { field: scene.axes[0]?.field ?? '', from: from * 100, to: Math.round(to * 1000) / 10 }
}
