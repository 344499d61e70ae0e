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

/** What a pointer holds: a position, and in a space with a handle for each axis the axis of the handle. */
export interface Held {
  readonly position: Position
  readonly axis?: number | undefined
}

/** A space seen through one frame: positions to pixels and back. */
export interface SpaceView {
  /**
   * Unit scale to pixels. A position outside 0..1 lands outside the frame. In a space with a handle
   * for each axis, where the handle of `axis` stands.
   */
  readonly project: (position: Position, axis?: number) => PointPx
  /**
   * Pixels to the unit scale, the inverse of `project`; not clamped, but in the simplex, where a
   * point outside goes to the nearest point of the triangle. In a space with a handle for each
   * axis, what is held with the held axis moved.
   */
  readonly invert: (point: PointPx, held?: Held) => Position
}

/**
 * A space in which initiatives take positions. It knows geometry alone: no fields, no texts,
 * no regions. Everything is on the unit scale.
 */
export interface Space {
  readonly kind: 'plane' | 'line' | 'simplex' | 'profile' | 'grid'
  /** How many numbers a position has. */
  readonly axisCount: number
  /** Whether a mark stands for a whole position, or each axis has a handle of its own. */
  readonly handles: 'whole' | 'axes'
  /** What the arrow keys move, as the eye sees them: the axis and the direction on it. */
  readonly arrows: Arrows
  readonly view: (frame: Frame) => SpaceView
  /** The nearest position inside the space. A coordinate that is not a number becomes 0. */
  readonly clamp: (position: Position) => Position
  /** One step along one axis, `amount` on the unit scale; the result lies inside. */
  readonly step: (position: Position, axis: number, amount: number) => Position
  /**
   * One axis set to a value, as a number field does. Where axes are linked, the others make room;
   * `locked` names one that must stay as it is.
   */
  readonly adjust: (position: Position, axis: number, value: number, locked?: number) => Position
  /**
   * The nearest place of a grid, given as the distances of its lines by axis on the unit scale, where
   * axes are linked and cannot be rounded one by one. @default each axis by itself
   */
  readonly snap?: (position: Position, grids: readonly (number | undefined)[]) => Position
}

/** An arrow key's axis and direction. */
export interface Arrow {
  readonly axis: number
  readonly direction: 1 | -1
}

/** The four arrow keys of a space. */
export interface Arrows {
  readonly ArrowRight: Arrow
  readonly ArrowLeft: Arrow
  readonly ArrowUp: Arrow
  readonly ArrowDown: Arrow
}
