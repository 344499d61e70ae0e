import type { Position } from '../model/position'
import type { Space } from '../spaces/space'

/** The grid that positions snap to, on the unit scale, by axis; 0 or undefined: no grid on that axis. */
export type Snap = readonly (number | undefined)[]

/** How far one key press goes on the unit scale: a hundredth, or a tenth with Shift or a Page key. */
export const SMALL_STEP = 0.01
export const LARGE_STEP = 0.1

/**
 * The nearest position inside the space that lies on the grid. The grid starts at 0, the
 * domain's least value; the domain's end counts as a place of the grid, whatever the grid.
 */
export function snapTo(space: Space, position: Position, snap: Snap = []): Position {
  const inside = space.clamp(position)
  const grids = snap.map(usable)
  if (grids.every((grid) => grid === undefined)) return inside
  if (space.snap) return space.snap(inside, grids)
  return space.clamp(
    inside.map((value, axis) => {
      const grid = grids[axis]
      return grid === undefined || value === null ? value : nearestOnGrid(value, grid)
    }),
  )
}

/**
 * One key press along one axis, {@link SMALL_STEP} or {@link LARGE_STEP}. Where there is a grid,
 * the next place of the grid in that direction, so that keys reach every one of them from
 * wherever they start; with `large` as many places as make up a large step, one at the least.
 */
export function stepBy(
  space: Space,
  position: Position,
  step: { readonly axis: number; readonly direction: 1 | -1; readonly large: boolean },
  snap: Snap = [],
): Position {
  const { axis, direction, large } = step
  const amount = large ? LARGE_STEP : SMALL_STEP
  const grid = usable(snap[axis])
  const value = position[axis]
  if (grid === undefined || value === undefined || value === null)
    return space.step(position, axis, direction * amount)
  const places = Math.max(1, Math.round(amount / grid))
  const target = placeOf(placeBeside(value, grid, direction) + direction * places, grid)
  const moved = space.step(position, axis, target - value)
  // The other axes stay exactly where they were, on the grid or off it.
  return snapTo(
    space,
    moved,
    snap.map((other, index) => (index === axis ? other : undefined)),
  )
}

/** How far beside a place of the grid still counts as on it, in places. */
const ON_PLACE = 1e-6

/** A grid that has places to speak of; too fine a one is as good as none. */
function usable(grid: number | undefined): number | undefined {
  return grid !== undefined && grid >= 1e-9 && grid < Number.POSITIVE_INFINITY ? grid : undefined
}

/** The number of the place that a value lies on or has just passed, going in the direction. */
function placeBeside(value: number, grid: number, direction: 1 | -1): number {
  const places = value / grid
  return direction === 1 ? Math.floor(places + ON_PLACE) : Math.ceil(places - ON_PLACE)
}

function placeOf(place: number, grid: number): number {
  return Math.min(1, Math.max(0, place * grid))
}

function nearestOnGrid(value: number, grid: number): number {
  const nearest = placeOf(Math.round(value / grid), grid)
  return Math.abs(1 - value) < Math.abs(nearest - value) ? 1 : nearest
}
