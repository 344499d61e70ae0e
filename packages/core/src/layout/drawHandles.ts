import type { PointPx, Position } from '../model/position'
import type { Groups } from '../placement/groups'
import type { Placed } from '../placement/place'
import { stackMarks } from '../placement/stacks'
import type { SpaceView } from '../spaces/space'
import { type DrawnMark, drawMark, stackOf } from './drawnMarks'
import type { Sizes } from './sizes'

/** From the middle of a handle to that of the one below it, in radii. */
const APART = 2.15

/**
 * The handles of a profile: one for each answer of each row. Answers on one spot of one axis stand
 * above each other about the axis, as many as `lanePx` has room for; more become one round handle
 * with their count.
 */
export function drawHandles(
  placed: readonly Placed[],
  view: SpaceView,
  groups: Groups,
  sizes: Sizes,
  lanePx: number,
): readonly DrawnMark[] {
  const byId = new Map(placed.map((one) => [one.id, one]))
  const axes = placed[0]?.position.length ?? 0
  const apartPx = sizes.markRadiusPx * APART
  const room = Math.max(1, Math.floor(lanePx / apartPx))
  return Array.from({ length: axes }, (_, axis) => {
    const spots = placed
      .filter(({ position }) => (position[axis] ?? null) !== null)
      .map((one) => ({ id: one.id, ...view.project(one.position, axis) }))
    const xOf = new Map(spots.map(({ id, xPx }) => [id, xPx]))
    return stackMarks(spots).flatMap((stack) => {
      const members = stack.ids.flatMap((id) => byId.get(id) ?? [])
      const [first] = members
      if (!first) return []
      if (members.length > room) {
        const single = { ...drawMark(first, stack, groups, sizes, 0), axis }
        return [stackOf(single, stack, members, groups, sizes)]
      }
      return members.map((one, index) => {
        const yPx = stack.yPx + (index - (members.length - 1) / 2) * apartPx
        const at = { xPx: xOf.get(one.id) ?? stack.xPx, yPx }
        return { ...drawMark(one, at, groups, sizes, 0), axis }
      })
    })
  }).flat()
}

/** A handle's place: the axis that it stands for, and where. */
export interface HandleSpot extends PointPx {
  readonly axis: number
}

/** Where the handles would be that a row does not have: those of the axes without an answer, in their middle. */
export function openHandles(position: Position, view: SpaceView): readonly HandleSpot[] {
  return position.flatMap((value, axis) =>
    value === null ? [{ axis, ...view.project(position, axis) }] : [],
  )
}
