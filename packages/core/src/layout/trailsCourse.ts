import type { PointPx } from '../model/position'
import type { Placed } from '../placement/place'
import type { Space } from '../spaces/space'
import type { FigureLayout } from './figureLayout'

/** Points of a bent course, from its one end to the other. */
const STEPS = 12

/** How far an arc over a line rises, as a part of its length, and at most, in radii of a mark. */
const RISE = 0.32
const HIGHEST = 9

/** How far a bow between cells stands out beside a straight way: past the other marks of a list. */
const BOW = 2.4

/** How far inside the edge of its cell a bow begins, in radii of a mark. */
const INSIDE = 1

/**
 * The course from where an initiative was to the mark that it is drawn in, as points in pixels: two
 * where it is straight. The first is where the earlier row would be drawn; on a line, whose marks
 * stand above and below each other, at the height of the mark; in a grid, whose cells are lists, at
 * the edge of its cell that is nearest to the mark.
 */
export function courseOf(
  kind: Space['kind'],
  layout: FigureLayout,
  was: Pick<Placed, 'position' | 'region'>,
  mark: PointPx,
): readonly PointPx[] {
  const from = layout.view.project(was.position)
  const to = { xPx: mark.xPx, yPx: mark.yPx }
  if (kind === 'line') return arc({ xPx: from.xPx, yPx: to.yPx }, to, layout)
  if (kind === 'grid') return bow(edgeOfCell(layout, was.region, to) ?? from, to, layout)
  return [from, to]
}

/** Over the line, and never above the room of the marks. */
function arc(from: PointPx, to: PointPx, { sizes, labelBounds }: FigureLayout): readonly PointPx[] {
  const wantedPx = Math.abs(to.xPx - from.xPx) * RISE
  const roomPx = Math.max(0, to.yPx - labelBounds.yPx)
  const risePx = Math.min(wantedPx, sizes.markRadiusPx * HIGHEST, roomPx)
  return bent(from, to, { xPx: 0, yPx: -risePx })
}

/** Beside the marks of a list when it runs along one; level ways are straight enough as they are. */
function bow(from: PointPx, to: PointPx, { sizes, frame }: FigureLayout): readonly PointPx[] {
  const downPx = Math.abs(to.yPx - from.yPx)
  const lengthPx = Math.hypot(to.xPx - from.xPx, downPx)
  const share = lengthPx > 0 ? downPx / lengthPx : 0
  const outPx = sizes.markRadiusPx * BOW * share * (frame.mirror ? 1 : -1)
  return bent(from, to, { xPx: outPx, yPx: 0 })
}

/** A parabola whose middle lies `by` beside that of the straight way. */
function bent(from: PointPx, to: PointPx, by: PointPx): readonly PointPx[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const along = step / STEPS
    const out = 4 * along * (1 - along)
    return {
      xPx: from.xPx + (to.xPx - from.xPx) * along + by.xPx * out,
      yPx: from.yPx + (to.yPx - from.yPx) * along + by.yPx * out,
    }
  })
}

/** The point of a cell that is nearest to a mark outside of it, a little inside; undefined where there is no such cell. */
function edgeOfCell(
  { regions, sizes }: FigureLayout,
  region: string,
  to: PointPx,
): PointPx | undefined {
  const box = regions.find(({ id }) => id === region)?.box
  if (!box) return undefined
  const within = (value: number, start: number, size: number) => {
    const insetPx = Math.min(size / 2, sizes.markRadiusPx * INSIDE)
    return Math.max(start + insetPx, Math.min(value, start + size - insetPx))
  }
  return {
    xPx: within(to.xPx, box.xPx, box.widthPx),
    yPx: within(to.yPx, box.yPx, box.heightPx),
  }
}
