import type { KeyStroke } from '../input/keys'
import { apart, type ClientPoint } from '../input/screen'
import type { FigureView } from '../mount/figureView'
import type { Journey, Scene } from '../scenes/scene'
import type { SpaceDriver } from './driver'

/** One axis, from the left, or from the right in a mirrored drawing; rows far apart stand on the line itself. */
export const lineDriver: SpaceDriver = {
  space: 'line',
  pointAt: (view, scene, values) => {
    const { x, y, width, height } = lineOf(view)
    const [low, high] = domainOf(scene)
    const value = Number(values[fieldOf(scene)])
    const part = Math.min(1, Math.max(0, (value - low) / (high - low)))
    return { x: x + width * (view.isMirrored() ? 1 - part : part), y: y + height / 2 }
  },
  ground: (view) => {
    const { x, y, width } = lineOf(view)
    const marks = view.markIds().map((id) => view.pointOf(id))
    const tried = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((across) =>
      [70, -70].map((aside): ClientPoint => ({ x: x + width * across, y: y + aside })),
    )
    const free = tried.find((point) => marks.every((mark) => apart(mark, point) > 60))
    if (!free) throw new Error('The scene leaves no ground free.')
    return free
  },
  keysAlong: (scene, journey, mirror) => {
    const { from, to } = along(scene, journey)
    const [low, high] = domainOf(scene)
    const steps = Math.round(((to - from) / (high - low)) * 100)
    const key: KeyStroke = steps > 0 === mirror ? 'ArrowLeft' : 'ArrowRight'
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
    const field = fieldOf(scene)
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
    const field = fieldOf(scene)
    return [
      { key: 'Home', field, end: 'low' },
      { key: 'End', field, end: 'high' },
    ]
  },
}

/** The line as the browser draws it. */
function lineOf(view: FigureView): DOMRect {
  const line = view.plot().querySelector('[data-kv-backdrop="axis"]')
  if (!line) throw new Error('The drawing has no line.')
  return line.getBoundingClientRect()
}

function fieldOf({ axes }: Scene): string {
  return axes[0]?.field ?? ''
}

function domainOf(scene: Scene): readonly [number, number] {
  return scene.domain[fieldOf(scene)] ?? [0, 1]
}

function along(scene: Scene, { before, changes }: Journey) {
  const field = fieldOf(scene)
  return { field, from: Number(before[field]), to: Number(changes[field]) }
}
