import type { Position } from '../model/position'
import { isBeyond } from './classify'
import type { Partition } from './partition'

/** The ids of the three regions of a band along a plane's diagonal. */
export interface BandIds {
  /** Axis 1 exceeds axis 0 by more than the tolerance: above the band. */
  readonly above: string
  readonly within: string
  /** Axis 0 exceeds axis 1 by more than the tolerance: below the band. */
  readonly below: string
}

/**
 * Divides a plane by a band along its diagonal, `tolerance` wide on either side, measured along an
 * axis on the unit scale. A position exactly on the band's edge is within it.
 */
export function byBand(tolerance: number, ids: BandIds): Partition {
  const width = Math.min(1, Math.max(0, tolerance))
  const corners: Readonly<Record<string, readonly Position[]>> = {
    [ids.above]: clean([
      [0, width],
      [0, 1],
      [1 - width, 1],
    ]),
    [ids.within]: clean([
      [0, 0],
      [0, width],
      [1 - width, 1],
      [1, 1],
      [1, 1 - width],
      [width, 0],
    ]),
    [ids.below]: clean([
      [width, 0],
      [1, 1 - width],
      [1, 0],
    ]),
  }
  return {
    ids: [ids.above, ids.within, ids.below],
    regionOf: (position) => {
      const gap = gapOf(position)
      if (isBeyond('band', gap, width)) return ids.above
      return isBeyond('band', -gap, width) ? ids.below : ids.within
    },
    outlineOf: (id) => (Object.hasOwn(corners, id) ? (corners[id] ?? []) : []),
  }
}

/** Axis 1 minus axis 0, on the unit scale. */
export function gapOf(position: Position): number {
  return (position[1] ?? 0) - (position[0] ?? 0)
}

/** Corners without repetitions; none where they span no area. */
function clean(corners: readonly (readonly [number, number])[]): readonly Position[] {
  const distinct = corners.filter(
    ([x, y], index) =>
      corners.findIndex(([otherX, otherY]) => otherX === x && otherY === y) === index,
  )
  return Math.abs(areaOf(distinct)) > 0 ? distinct : []
}

/** Twice the signed area, by the shoelace formula. */
function areaOf(corners: readonly (readonly [number, number])[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}
