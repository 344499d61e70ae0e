import type { Position } from '../model/position'
import { gapOf } from '../regions/byBand'
import { isBeyond } from '../regions/classify'

/** The shortest moves that bring a position back into the band, one along each axis, on the unit scale. */
export interface WayBack {
  /** Ambition minus capability: above 0 where ambition outruns capability. */
  readonly gap: number
  /** Where axis 1 would have to be, all else the same. */
  readonly onAxis1: Position
  /** Where axis 0 would have to be, all else the same. */
  readonly onAxis0: Position
}

/**
 * How far a position lies outside the band along the diagonal and how it gets back; undefined for
 * one within. Both ways end exactly on the band's edge, which is within, and inside the plane.
 */
export function wayBack(position: Position, tolerance: number): WayBack | undefined {
  const gap = gapOf(position)
  if (!isBeyond('band', Math.abs(gap), tolerance)) return undefined
  const excess = gap > 0 ? gap - tolerance : gap + tolerance
  const [x = 0, y = 0] = position
  return { gap, onAxis1: [x, (y ?? 0) - excess], onAxis0: [(x ?? 0) + excess, y] }
}
