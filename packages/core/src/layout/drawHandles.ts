import type { Groups } from '../placement/groups'
import type { Placed } from '../placement/place'
import { stackMarks } from '../placement/stacks'
import type { SpaceView } from '../spaces/space'
import { type DrawnMark, drawMark, stackOf } from './drawnMarks'
import type { Sizes } from './sizes'

/**
 * The handles of a profile: one for each answer of each row. Answers on one spot of one axis
 * become one round handle with their count.
 */
export function drawHandles(
  placed: readonly Placed[],
  view: SpaceView,
  groups: Groups,
  sizes: Sizes,
): readonly DrawnMark[] {
  const byId = new Map(placed.map((one) => [one.id, one]))
  const axes = placed[0]?.position.length ?? 0
  return Array.from({ length: axes }, (_, axis) => {
    const spots = placed
      .filter(({ position }) => (position[axis] ?? null) !== null)
      .map((one) => ({ id: one.id, ...view.project(one.position, axis) }))
    return stackMarks(spots).flatMap((stack) => {
      const members = stack.ids.flatMap((id) => byId.get(id) ?? [])
      const [first] = members
      if (!first) return []
      const single = { ...drawMark(first, stack, groups, sizes, 0), axis }
      return [
        members.length === 1
          ? single
          : {
              ...stackOf(single, stack, members, groups, sizes),
              radiusPx: sizes.markRadiusPx * 1.25,
            },
      ]
    })
  }).flat()
}
