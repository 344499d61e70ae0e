import type { Position } from '../model/position'
import type { Space } from '../spaces/space'

/** The grid that positions snap to, on the unit scale, by axis; 0 or undefined: no grid on that axis. */
export type Snap = readonly (number | undefined)[]

/** How far one key press goes on the unit scale: a hundredth, or a tenth with Shift or a Page key. */
export const SMALL_STEP = 0.01
export const LARGE_STEP = 0.1

/**
 * The nearest position inside the space that lies on the grid. The grid starts at 0, the
 * domain's least value; the domain's end is always reachable.
 */
export function snapTo(space: Space, position: Position, snap: Snap = []): Position {
  return space.clamp(
    space.clamp(position).map((value, axis) => {
      const grid = snap[axis]
      return grid !== undefined && grid > 0 && value < 1 - grid / 2 ? Math.round(value / grid) * grid : value
    }),
  )
}

/** One key press along one axis: a step of the grid where there is one, else of {@link SMALL_STEP} or {@link LARGE_STEP}. */
export function stepBy(
  space: Space,
  position: Position,
  step: { readonly axis: number; readonly direction: 1 | -1; readonly large: boolean },
  snap: Snap = [],
): Position {
  const grid = snap[step.axis]
  const amount = step.large ? LARGE_STEP : SMALL_STEP
  const length = grid !== undefined && grid > 0 ? Math.max(1, Math.round(amount / grid)) * grid : amount
  const moved = space.step(position, step.axis, step.direction * length)
  // The other axes stay exactly where they were, on the grid or off it.
  const onlyThisAxis = snap.map((value, axis) => (axis === step.axis ? value : undefined))
  return snapTo(space, moved, onlyThisAxis)
}
