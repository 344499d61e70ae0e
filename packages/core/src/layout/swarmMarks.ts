import { beeswarm } from '../placement/beeswarm'
import type { Groups } from '../placement/groups'
import type { Placed } from '../placement/place'
import type { SpaceView } from '../spaces/space'
import { type DrawnMark, drawMark, greatestSize, stackOf } from './drawnMarks'
import type { Sizes } from './sizes'

/**
 * Marks about a line, each as near to it as it can be without hiding another. Those that there is
 * no room for within `reachPx` are gathered at the line, by where they are, with their count.
 */
export function swarmMarks(
  placed: readonly Placed[],
  view: SpaceView,
  groups: Groups,
  sizes: Sizes,
  reachPx: number,
): readonly DrawnMark[] {
  const greatest = greatestSize(placed)
  const drawn = placed.map((one) => ({
    one,
    mark: drawMark(one, view.project(one.position), groups, sizes, greatest),
  }))
  const items = drawn.map(({ mark }) => ({ id: mark.id, atPx: mark.xPx, radiusPx: mark.radiusPx }))
  const swarm = beeswarm(
    items,
    Math.max(0, reachPx - sizes.markRadiusPx * 2),
    sizes.markRadiusPx * 0.9,
  )
  const crowded = new Map<number, Placed[]>()
  const marks = drawn.flatMap(({ one, mark }) => {
    const offsetPx = swarm.get(mark.id)
    if (offsetPx === undefined) {
      const bucket = Math.round(mark.xPx / (sizes.markRadiusPx * 4))
      crowded.set(bucket, [...(crowded.get(bucket) ?? []), one])
      return []
    }
    const at = { xPx: mark.xPx, yPx: mark.yPx + offsetPx }
    return [drawMark(one, at, groups, sizes, greatest)]
  })
  const stacks = [...crowded.values()].flatMap((members) => {
    const [first] = members
    if (!first) return []
    const at = view.project(first.position)
    const single = drawMark(first, at, groups, sizes, greatest)
    return [stackOf(single, { ...at, ids: members.map(({ id }) => id) }, members, groups, sizes)]
  })
  return [...marks, ...stacks]
}
