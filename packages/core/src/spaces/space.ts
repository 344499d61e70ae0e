import type { PointPx, Position } from '../model/position'

/** The rectangle that a space is drawn in, in the figure's pixels. */
export interface Frame {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
  /** Draw the horizontal axis from right to left, as right-to-left pages do. */
  readonly mirror: boolean
}

/** A space seen through one frame: positions to pixels and back. */
export interface SpaceView {
  /** Unit scale to pixels. A position outside 0..1 lands outside the frame. */
  readonly project: (position: Position) => PointPx
  /** Pixels to the unit scale, the exact inverse of `project`; not clamped. */
  readonly invert: (point: PointPx) => Position
}

/**
 * A space in which initiatives take positions. It knows geometry alone: no fields, no texts,
 * no regions. Everything is on the unit scale.
 */
export interface Space {
  readonly kind: 'plane' | 'line' | 'simplex' | 'profile' | 'grid'
  /** How many numbers a position has. */
  readonly axisCount: number
  readonly view: (frame: Frame) => SpaceView
  /** The nearest position inside the space. A coordinate that is not a number becomes 0. */
  readonly clamp: (position: Position) => Position
  /** One step along one axis, `amount` on the unit scale; the result lies inside. */
  readonly step: (position: Position, axis: number, amount: number) => Position
}
