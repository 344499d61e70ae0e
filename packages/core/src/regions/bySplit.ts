import type { Position } from '../model/position'
import { isBeyond } from './classify'
import type { Partition } from './partition'

/** Where a plane is split, on the unit scale; several splits of one axis rise. */
export interface Splits {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/**
 * Divides a plane into the cells between its splits.
 * `ids` are rows of region ids from the top row down, each from the left (axis 0's low end).
 * A position exactly on a split belongs to the higher side.
 * @throws TypeError when there is not one id for each cell: a definition's mistake, not the data's.
 */
export function bySplit(splits: Splits, ids: readonly (readonly string[])[]): Partition {
  const { x, y } = splits
  if (ids.length !== y.length + 1 || ids.some((row) => row.length !== x.length + 1)) {
    throw new TypeError(`bySplit needs ${y.length + 1} rows of ${x.length + 1} region ids.`)
  }
  const idAt = (column: number, rowFromBottom: number): string =>
    ids[y.length - rowFromBottom]?.[column] ?? ''
  return {
    ids: ids.flat(),
    regionOf: (position) => idAt(cellOf(position[0] ?? 0, x), cellOf(position[1] ?? 0, y)),
    outlineOf: (id) => {
      for (let row = 0; row <= y.length; row++) {
        for (let column = 0; column <= x.length; column++) {
          if (idAt(column, row) === id) return cellCorners(x, column, y, row)
        }
      }
      return []
    },
  }
}

/** The number of splits at or below the value. */
function cellOf(value: number, splits: readonly number[]): number {
  let cell = 0
  for (const split of splits) if (isBeyond('split', value, split)) cell++
  return cell
}

function cellCorners(
  x: readonly number[],
  column: number,
  y: readonly number[],
  row: number,
): readonly Position[] {
  const [left, right] = ends(x, column)
  const [bottom, top] = ends(y, row)
  if (!(right > left) || !(top > bottom)) return []
  return [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ]
}

function ends(splits: readonly number[], cell: number): readonly [number, number] {
  return [splits[cell - 1] ?? 0, splits[cell] ?? 1]
}
