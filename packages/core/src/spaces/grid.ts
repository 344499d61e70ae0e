import type { Coordinate } from '../model/position'
import { clampUnit } from './clampUnit'
import { plane } from './plane'
import type { Space } from './space'

/**
 * Columns and rows of equal cells: axis 0 from the left (the right when mirrored), axis 1 from the
 * bottom. A position is always the middle of a cell; a step is one cell, whatever its amount, and
 * a large one (more than a small step) goes no farther.
 * @throws RangeError for fewer than one column or row: a definition's mistake.
 */
export function grid(columns: number, rows: number): Space {
  if (!(columns >= 1) || !(rows >= 1)) throw new RangeError('A grid needs a column and a row.')
  const counts = [columns, rows]
  const middle = (value: Coordinate | undefined, axis: number) => {
    const count = counts[axis] ?? 1
    const cell = Math.min(count - 1, Math.floor(clampUnit(value) * count + 1e-9))
    return (cell + 0.5) / count
  }
  const clamp: Space['clamp'] = (position) => [middle(position[0], 0), middle(position[1], 1)]
  return {
    kind: 'grid',
    axisCount: 2,
    handles: 'whole',
    arrows: plane.arrows,
    view: plane.view,
    clamp,
    step: (position, axis, amount) =>
      clamp(
        clamp(position).map((value, index) =>
          index === axis ? (value ?? 0) + Math.sign(amount) / (counts[axis] ?? 1) : value,
        ),
      ),
    adjust: (position, axis, value) =>
      clamp(position.map((old, index) => (index === axis ? value : old))),
  }
}
