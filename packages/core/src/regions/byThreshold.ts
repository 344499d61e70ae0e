import type { Position } from '../model/position'
import { type Border, isBeyond } from './classify'
import type { Partition } from './partition'

/** A border on a line: where it is, on the unit scale, and of which kind. */
export interface LineBorder {
  readonly at: number
  readonly border: Border
}

/**
 * Divides a line at its borders, which rise. `ids` are the regions from the low end on, one more
 * than borders. Which side a position on a border belongs to is the border's kind.
 * @throws TypeError when there is not one id more than borders: a definition's mistake.
 */
export function byThreshold(borders: readonly LineBorder[], ids: readonly string[]): Partition {
  if (ids.length !== borders.length + 1) {
    throw new TypeError(`byThreshold needs ${borders.length + 1} region ids.`)
  }
  return {
    ids,
    regionOf: (position) => {
      const value = position[0] ?? 0
      return ids[borders.filter(({ at, border }) => isBeyond(border, value, at)).length] ?? ''
    },
    outlineOf: (id): readonly Position[] => {
      const index = ids.indexOf(id)
      if (index < 0) return []
      const from = borders[index - 1]?.at ?? 0
      const to = borders[index]?.at ?? 1
      return to > from ? [[from], [to]] : []
    },
  }
}
