import type { KeyStroke } from '../input/keys'
import { apart, type ClientPoint } from '../input/screen'
import type { FigureView } from '../mount/figureView'
import { numberOf, textOf } from '../scenes/values'
import type { SpaceDriver, StepKey } from './driver'
import { along, arrow, planeDriver } from './planeDriver'

/**
 * Columns and rows of cells, words on both axes: the first from the left, or from the right in a
 * mirrored drawing, the second from the bottom. What lies in a cell stands in it as a list, so that
 * a mark may be anywhere in its cell.
 */
export const gridDriver: SpaceDriver = {
  space: 'grid',
  values: 'words',
  pointAt: (view, scene, values) => {
    const boxes = cellsOf(view)
    const columns = distinct(boxes.map(({ left, right }) => (left + right) / 2))
    const rows = distinct(boxes.map(({ top, bottom }) => (top + bottom) / 2)).reverse()
    const [across, up] = scene.axes.map(({ field }) => numberOf(scene, field, values[field]))
    const fromLeft = view.isMirrored() ? columns.reverse() : columns
    return { x: fromLeft[across ?? -1] ?? Number.NaN, y: rows[up ?? -1] ?? Number.NaN }
  },
  astrayPx: (view, mark, wanted) => {
    const [cell] = cellsOf(view).sort((a, b) => beyond(a, wanted) - beyond(b, wanted))
    return cell ? beyond(cell, mark) : Number.NaN
  },
  // The middle of the cell that is farthest from every mark.
  ground: (view) => {
    const marks = view.markIds().map((id) => view.pointOf(id))
    const free = (point: ClientPoint) => Math.min(...marks.map((mark) => apart(mark, point)))
    const [ground] = cellsOf(view)
      .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }))
      .sort((a, b) => free(b) - free(a))
    if (!ground || free(ground) <= 60) throw new Error('The scene leaves no ground free.')
    return ground
  },
  keysAlong: (scene, journey, mirror) => {
    const { axis, from, to } = along(scene, journey)
    return Array.from({ length: Math.abs(to - from) }, () => arrow(axis, to > from, mirror))
  },
  typedAlong: (scene, journey) => {
    const { field } = along(scene, journey)
    return { field, text: textOf(scene, field, journey.changes[field] ?? '') }
  },
  rangedAlong: (scene, journey) => {
    const { field, to } = along(scene, journey)
    return { field, value: to }
  },
  // There and back again, so that no key meets the end of an axis.
  stepKeys: (scene, mirror) => {
    const [across = '', up = ''] = scene.axes.map(({ field }) => field)
    const right = mirror ? -1 : 1
    const both = (there: KeyStroke, back: KeyStroke, field: string, by: number): StepKey[] => [
      { key: there, field, by },
      { key: back, field, by: -by },
    ]
    return [
      ...both('ArrowRight', 'ArrowLeft', across, right),
      ...both('ArrowUp', 'ArrowDown', up, 1),
      ...both('Shift+ArrowRight', 'Shift+ArrowLeft', across, right),
      ...both('Shift+ArrowUp', 'Shift+ArrowDown', up, 1),
      ...both('PageUp', 'PageDown', up, 1),
      ...both('Shift+PageUp', 'Shift+PageDown', across, 1),
    ]
  },
  endKeys: planeDriver.endKeys,
}

/** The cells on the screen. */
function cellsOf(view: FigureView): DOMRect[] {
  return view.parts('region').map((cell) => cell.getBoundingClientRect())
}

/** Rising numbers, those of one column or row taken together. */
function distinct(numbers: readonly number[]): number[] {
  return [...numbers]
    .sort((a, b) => a - b)
    .filter((number, index, sorted) => number - (sorted[index - 1] ?? -Infinity) > 1)
}

/** How far a point lies outside of a box, in pixels; 0 inside. */
function beyond({ left, right, top, bottom }: DOMRect, { x, y }: ClientPoint): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}
