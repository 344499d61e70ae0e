import type { PointPx } from '../model/position'
import type { MarkShape } from '../paths/symbol'
import { markPath } from '../paths/symbol'
import type { Groups } from '../placement/groups'
import type { Placed } from '../placement/place'
import { type Stack, stackMarks } from '../placement/stacks'
import type { SpaceView } from '../spaces/space'
import { round } from './round'
import type { Sizes } from './sizes'

/** A mark as it is drawn: one initiative, or several that fall on one spot. */
export interface DrawnMark extends PointPx {
  /** Id of the initiative; of the first one where several share the spot. */
  readonly id: string
  /** Everyone on the spot, in the order of the rows. */
  readonly ids: readonly string[]
  /** The axis that this handle stands for, in a space with a handle for each axis. */
  readonly axis?: number | undefined
  readonly radiusPx: number
  readonly shape: MarkShape
  /** Colour of the palette; `rest` is hollow, `mixed` is a stack of several groups. */
  readonly tone: number | 'rest' | 'mixed'
  /** How many share the spot, as written on the mark; 1 is not written. */
  readonly count: number
  /** Whether it is drawn at the edge because its value lies outside. */
  readonly outside: boolean
  /** The outline as an SVG path; undefined for a circle, which has an element of its own. */
  readonly path: string | undefined
}

/** A single initiative's mark, wherever it lies: for fans and for what is being moved. */
export function drawMark(
  placed: Placed,
  at: PointPx,
  groups: Groups,
  sizes: Sizes,
  greatest: number,
): DrawnMark {
  const style = groups.styleOf(groups.keyOf(placed))
  const radiusPx = radiusOf(placed.size, greatest, sizes)
  return {
    id: placed.id,
    ids: [placed.id],
    xPx: round(at.xPx),
    yPx: round(at.yPx),
    radiusPx,
    shape: style.shape,
    tone: style.tone,
    count: 1,
    outside: placed.outside,
    path: style.shape === 'circle' ? undefined : markPath(style.shape, at, radiusPx),
  }
}

/** The greatest size among the initiatives, 0 where none has one. */
export function greatestSize(placed: readonly Placed[]): number {
  let greatest = 0
  for (const { size } of placed) if (size !== undefined && size > greatest) greatest = size
  return greatest
}

/**
 * The marks of a figure. Initiatives on one spot become one round mark with their count, in
 * their group's colour where they share it.
 */
export function drawMarks(
  placed: readonly Placed[],
  view: SpaceView,
  groups: Groups,
  sizes: Sizes,
): readonly DrawnMark[] {
  const byId = new Map(placed.map((one) => [one.id, one]))
  const greatest = greatestSize(placed)
  return stackMarks(placed.map((one) => ({ id: one.id, ...view.project(one.position) }))).flatMap(
    (stack) => {
      const members = stack.ids.flatMap((id) => byId.get(id) ?? [])
      const [first] = members
      if (!first) return []
      const single = drawMark(first, stack, groups, sizes, greatest)
      if (members.length === 1) return [single]
      return [stackOf(single, stack, members, groups, sizes, greatest)]
    },
  )
}

/** The one round mark of several initiatives on one spot, with their count, in their group's colour where they share it. */
export function stackOf(
  single: DrawnMark,
  stack: Stack,
  members: readonly Placed[],
  groups: Groups,
  sizes: Sizes,
  greatest = 0,
): DrawnMark {
  const tones = new Set(members.map((member) => groups.styleOf(groups.keyOf(member)).tone))
  const largest = Math.max(
    ...members.slice(0, 1000).map((member) => radiusOf(member.size, greatest, sizes)),
  )
  return {
    ...single,
    ids: stack.ids,
    radiusPx: Math.max(largest, sizes.markRadiusPx * 1.5),
    shape: 'circle',
    tone: tones.size === 1 ? single.tone : 'mixed',
    count: members.length,
    outside: members.some((member) => member.outside),
    path: undefined,
  }
}

/** Area follows size: the largest mark is 2.4 times as wide as one without a size, the smallest 0.7 times. */
function radiusOf(size: number | undefined, greatest: number, sizes: Sizes): number {
  if (greatest <= 0) return sizes.markRadiusPx
  const share = Math.sqrt((size ?? 0) / greatest)
  return round(sizes.markRadiusPx * Math.max(0.7, 2.4 * share))
}
