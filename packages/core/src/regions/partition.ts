import type { Position } from '../model/position'

/** A space divided into named regions that meet without holes or overlaps. */
export interface Partition {
  /** The regions' ids, in reading order: top row first, each row from axis 0's low end. */
  readonly ids: readonly string[]
  /** The one region that a position lies in; positions outside the space count as on its edge. */
  readonly regionOf: (position: Position) => string
  /** The corners of a region on the unit scale, in drawing order. Fewer than three: the region has no area. */
  readonly outlineOf: (id: string) => readonly Position[]
}
