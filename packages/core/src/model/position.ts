/** One number of a position on the unit scale, 0..1; null where the row has no answer on that axis. */
export type Coordinate = number | null

/**
 * Where an initiative lies in a space: one coordinate per axis on the unit scale, 0..1,
 * in the order of the definition's axes. Never host units, never pixels.
 */
export type Position = readonly Coordinate[]

/** A point in the figure's own pixel system: x to the right, y downwards, 0 at the drawing's top left. */
export interface PointPx {
  readonly xPx: number
  readonly yPx: number
}

/** Two positions are the same when no axis differs by more than this. Rounding noise, not a distance. */
export const SAME_POSITION = 1e-9

/** Whether two positions are the same on every axis, within {@link SAME_POSITION}; no answer is the same as no answer. */
export function samePosition(a: Position, b: Position): boolean {
  return a.length === b.length && a.every((value, axis) => sameCoordinate(value, b[axis]))
}

/** Whether two coordinates are the same, within {@link SAME_POSITION}. */
export function sameCoordinate(a: Coordinate | undefined, b: Coordinate | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= SAME_POSITION : a === b
}
