import type { Position } from '../model/position'
import { isBeyond } from './classify'
import type { Partition } from './partition'

/** A share above this is a majority. */
const HALF = 0.5

/** The regions of a triangle of shares: one at each corner, in the order of the axes, and the middle. */
export interface MajorityIds {
  readonly corners: readonly [string, string, string]
  readonly middle: string
}

/**
 * Divides a triangle of three shares by majority: a corner's region is where its share is above
 * one half, the middle is where none is. Exactly one half is no majority (ours).
 */
export function byMajority({ corners, middle }: MajorityIds): Partition {
  const [top, left, right] = corners
  return {
    // Row by row: the top corner, then what lies below it.
    ids: [top, left, middle, right],
    regionOf: (position) => {
      const axis = position.findIndex((share) => isBeyond('majority', share ?? 0, HALF))
      return corners[axis] ?? middle
    },
    outlineOf: (id): readonly Position[] => {
      if (id === middle) return [half(2), half(1), half(0)]
      const axis = corners.indexOf(id)
      if (axis < 0) return []
      const whole = [0, 1, 2].map((one) => (one === axis ? 1 : 0))
      const [first, second] = [0, 1, 2].filter((one) => one !== axis)
      return [whole, half(second ?? 0), half(first ?? 0)]
    },
  }
}

/** The point half way between two corners, named by the one that has no part in it. */
function half(without: number): Position {
  return [0, 1, 2].map((axis) => (axis === without ? 0 : HALF))
}
