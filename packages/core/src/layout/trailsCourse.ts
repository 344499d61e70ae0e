import type { PointPx } from '../model/position'
import type { Placed } from '../placement/place'
import type { Space } from '../spaces/space'
import type { FigureLayout } from './figureLayout'
import { routeBetween } from './trailsRoute'

/** Points of an arc, from its one end to the other. */
const STEPS = 12

/** How far an arc over a line rises, as a part of its length, and at most, in radii of a mark. */
const RISE = 0.32
const HIGHEST = 9

/** What {@link courseOf} needs. */
export interface CourseInput {
  readonly kind: Space['kind']
  readonly layout: FigureLayout
  /** The earlier row, and where its initiative is now. */
  readonly was: Pick<Placed, 'position' | 'region'>
  readonly region: string
  readonly mark: PointPx
  /** How many trails begin in the same region before this one. */
  readonly order: number
}

/**
 * The course from where an initiative was to the middle of the mark that it is drawn in, as points
 * in pixels: two where it is straight. The first is where the earlier row would be drawn; on a
 * line, whose marks stand above and below each other, at the height of the mark; in a grid, whose
 * cells are lists, at the edge of its cell.
 */
export function courseOf({
  kind,
  layout,
  was,
  region,
  mark,
  order,
}: CourseInput): readonly PointPx[] {
  const from = layout.view.project(was.position)
  const to = { xPx: mark.xPx, yPx: mark.yPx }
  if (kind === 'line') return arc({ xPx: from.xPx, yPx: to.yPx }, to, layout)
  if (kind !== 'grid') return [from, to]
  const boxOf = (id: string) => layout.regions.find((one) => one.id === id)?.box
  const [earlierCell, cell] = [boxOf(was.region), boxOf(region)]
  return earlierCell && cell
    ? routeBetween({ from: earlierCell, to: cell, mark: to, layout, order })
    : [from, to]
}

/** A parabola over the line, never above the room of the marks. */
function arc(from: PointPx, to: PointPx, { sizes, labelBounds }: FigureLayout): readonly PointPx[] {
  const risePx = Math.min(
    Math.abs(to.xPx - from.xPx) * RISE,
    sizes.markRadiusPx * HIGHEST,
    Math.max(0, to.yPx - labelBounds.yPx),
  )
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const along = step / STEPS
    return {
      xPx: from.xPx + (to.xPx - from.xPx) * along,
      yPx: from.yPx + (to.yPx - from.yPx) * along - risePx * 4 * along * (1 - along),
    }
  })
}
