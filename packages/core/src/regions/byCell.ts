import { clampUnit } from '../spaces/clampUnit'
import type { Partition } from './partition'

/**
 * Makes each cell of a grid a region. `ids` are rows of region ids from the top row down, each
 * from axis 0's low end.
 * @throws TypeError when rows are of different lengths: a definition's mistake.
 */
export function byCell(ids: readonly (readonly string[])[]): Partition {
  const rows = ids.length
  const columns = ids[0]?.length ?? 0
  if (ids.some((row) => row.length !== columns))
    throw new TypeError('byCell needs rows of one length.')
  const cellOf = (value: number | null | undefined, count: number) =>
    Math.min(count - 1, Math.floor(clampUnit(value) * count + 1e-9))
  return {
    ids: ids.flat(),
    regionOf: (position) => {
      const fromBottom = cellOf(position[1], rows)
      return ids[rows - 1 - fromBottom]?.[cellOf(position[0], columns)] ?? ''
    },
    outlineOf: (id) => {
      const row = ids.findIndex((cells) => cells.includes(id))
      const column = ids[row]?.indexOf(id) ?? -1
      if (row < 0 || column < 0) return []
      const left = column / columns
      const right = (column + 1) / columns
      const top = (rows - row) / rows
      const bottom = (rows - row - 1) / rows
      return [
        [left, bottom],
        [left, top],
        [right, top],
        [right, bottom],
      ]
    },
  }
}
