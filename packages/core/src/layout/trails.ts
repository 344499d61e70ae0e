import type { FigureDefinition } from '../figures/defineFigure'
import type { PointPx } from '../model/position'
import { markPath, type MarkShape } from '../paths/symbol'
import type { Earlier } from '../placement/earlier'
import type { Groups } from '../placement/groups'
import type { Placement } from '../placement/place'
import type { FigureLayout, LinePx } from './figureLayout'
import { round } from './round'
import { courseOf } from './trailsCourse'
import { earlierProfile } from './trailsProfile'
import { type CirclePx, taperedWay } from './trailsWay'

/** The way of one initiative from where it was to where it is. */
export interface Trail {
  readonly id: string
  /** Colour of its group in the palette; `rest` for those that share one. */
  readonly tone: number | 'rest'
  /** The hollow dot where it was; undefined in a figure with a handle for each axis, whose trail is a line. */
  readonly start: TrailStart | undefined
  /** The middle of the mark that it leads to; in a figure with handles the first of them. */
  readonly end: PointPx
  /**
   * An area that grows from the start and ends in an arrow head at the mark's edge, or, without a
   * start, the earlier line through the handles, to be dashed. Empty where the two ends touch.
   */
  readonly d: string
  /** The circle around the arrow head, which labels keep off; undefined where there is none. */
  readonly head: CirclePx | undefined
  /** What labels rather do not cross. */
  readonly lines: readonly LinePx[]
}

/** The hollow dot at the beginning of a trail. */
export interface TrailStart extends CirclePx {
  readonly shape: MarkShape
  /** The outline as an SVG path; undefined for a circle. */
  readonly path: string | undefined
}

/** What {@link layOutTrails} needs beside the layout. */
export interface TrailsInput {
  readonly definition: FigureDefinition
  readonly placement: Pick<Placement, 'placed'>
  readonly groups: Groups
  readonly earlier: Earlier
}

/** A start is smaller than a mark: what was is less than what is. */
const START = 0.58

/**
 * The layout with a trail for each initiative that is drawn elsewhere than it was, in the order of
 * the rows. A straight way in a plane and in the simplex, an arc above a line, a route along the
 * paper between the cells of a grid, the earlier line of a profile. A trail ends at the mark that
 * its initiative is drawn in, be that a stack. The same layout where nothing moved.
 */
export function layOutTrails(layout: FigureLayout, input: TrailsInput): FigureLayout {
  const { definition, placement, groups, earlier } = input
  const { sizes } = layout
  const radiusPx = round(sizes.markRadiusPx * START)
  const marks = new Map<string, FigureLayout['marks'][number]>()
  for (const mark of layout.marks)
    for (const id of mark.ids) if (!marks.has(id)) marks.set(id, mark)

  const begun = new Map<string, number>()
  const trails = placement.placed.flatMap((placed): Trail[] => {
    const { id } = placed
    const stand = earlier.stands.get(id)
    const mark = marks.get(id)
    if (!stand?.moved || !mark) return []
    const { tone, shape } = groups.styleOf(groups.keyOf(placed))
    const end = { xPx: mark.xPx, yPx: mark.yPx }
    if (definition.space.handles === 'axes') {
      const d = earlierProfile(stand.was.position, layout.view)
      return [{ id, tone, start: undefined, end, d, head: undefined, lines: [] }]
    }
    const { was } = stand
    const order = begun.get(was.region) ?? 0
    begun.set(was.region, order + 1)
    const { kind } = definition.space
    const course = courseOf({ kind, layout, was, region: placed.region, mark: end, order })
    const [from] = course
    if (!from) return []
    const at = { xPx: round(from.xPx), yPx: round(from.yPx) }
    const path = shape === 'circle' ? undefined : markPath(shape, at, radiusPx)
    const way = taperedWay({ course, startPx: radiusPx, endPx: mark.radiusPx, sizes })
    return [{ id, tone, start: { ...at, shape, radiusPx, path }, end, ...way }]
  })
  return trails.length > 0 ? { ...layout, trails } : layout
}
