import type { PointPx } from '../model/position'
import type { LinePx } from './figureLayout'
import { round } from './round'
import type { Sizes } from './sizes'

/** What {@link taperedWay} needs. */
export interface TaperedWayInput {
  /** At least two points, from where an initiative was to the middle of its mark. */
  readonly course: readonly PointPx[]
  /** The radius of the dot at the start, and of the mark at the end: what lies under them is not drawn. */
  readonly startPx: number
  readonly endPx: number
  readonly sizes: Sizes
}

/** A circle in pixels. */
export interface CirclePx extends PointPx {
  readonly radiusPx: number
}

/** The outline of a way, and the lines that it runs along. */
export interface TaperedWay {
  readonly d: string
  /** The circle around its arrow head; undefined where there is none. */
  readonly head: CirclePx | undefined
  readonly lines: readonly LinePx[]
}

/** Half the way's thickness at its start and where its arrow head begins, in hairlines. */
const THIN = 0.35
const THICK = 0.95

/** An arrow head's length and half its width, in radii of a mark. */
const HEAD = 1.15
const HALF_HEAD = 0.55

/** The corners of a mark reach beyond its radius, and its rim of paper beyond them. */
const REACH = 1.12
const AIR_PX = 1

/** Of a bent way, every so manyth piece is a line to labels. */
const PIECE = 3

/**
 * The outline of a way that grows from its start and ends in an arrow head at the edge of its mark.
 * So short a way that nothing of it would be seen between the two is empty.
 */
export function taperedWay({ course, startPx, endPx, sizes }: TaperedWayInput): TaperedWay {
  const { hairlinePx, markRadiusPx } = sizes
  const ends = reached(course)
  const lengthPx = ends.at(-1) ?? 0
  const beginPx = startPx
  const tipPx = lengthPx - endPx * REACH - AIR_PX
  if (!(tipPx - beginPx > 2 * hairlinePx)) return { d: '', head: undefined, lines: [] }
  const neckPx = Math.max(beginPx, tipPx - markRadiusPx * HEAD)
  const shaft = cut(course, ends, beginPx, neckPx)
  const tip = at(course, ends, tipPx)
  const last = at(course, ends, neckPx)

  const half = (index: number) =>
    hairlinePx * (THIN + ((THICK - THIN) * index) / Math.max(1, shaft.length - 1))
  const side = (way: 1 | -1) => shaft.map((point, index) => beside(point, way * half(index)))
  // A head that has no room for its length is as flat as it is short.
  const headPx = markRadiusPx * HALF_HEAD * Math.min(1, (tipPx - neckPx) / (markRadiusPx * HEAD))
  // The head looks at its tip, also where the course turns under it.
  const neck = { ...last, ...direction([last, tip], 0) }
  const outline = [
    ...side(1),
    beside(neck, headPx),
    tip,
    beside(neck, -headPx),
    ...side(-1).reverse(),
  ]
  return {
    d: `M${outline.map(({ xPx, yPx }) => `${round(xPx)} ${round(yPx)}`).join('L')}Z`,
    head: {
      xPx: (neck.xPx + tip.xPx) / 2,
      yPx: (neck.yPx + tip.yPx) / 2,
      radiusPx: (tipPx - neckPx) / 2,
    },
    lines: linesAlong(cut(course, ends, beginPx, tipPx)),
  }
}

/** A point of a course and the direction that the course has there, of length 1. */
interface Turn extends PointPx {
  readonly dx: number
  readonly dy: number
}

/** How long a course is until each of its points. */
function reached(course: readonly PointPx[]): readonly number[] {
  let sumPx = 0
  return course.map(({ xPx, yPx }, index) => {
    const before = course[index - 1]
    if (before) sumPx += Math.hypot(xPx - before.xPx, yPx - before.yPx)
    return sumPx
  })
}

/** The course between two lengths: its own points, and one at each end. */
function cut(
  course: readonly PointPx[],
  ends: readonly number[],
  fromPx: number,
  toPx: number,
): readonly Turn[] {
  const within = course.flatMap((point, index): Turn[] => {
    const end = ends[index] ?? 0
    if (end <= fromPx || end >= toPx) return []
    const [into, out] = [direction(course, index - 1), direction(course, index)]
    const [dx, dy] = [into.dx + out.dx, into.dy + out.dy]
    const length = Math.hypot(dx, dy) || 1
    return [{ ...point, dx: dx / length, dy: dy / length }]
  })
  return [at(course, ends, fromPx), ...within, at(course, ends, toPx)]
}

/** The point of a course at a length. */
function at(course: readonly PointPx[], ends: readonly number[], lengthPx: number): Turn {
  const found = ends.findIndex((end) => end >= lengthPx)
  const piece = Math.max(0, (found < 0 ? course.length - 1 : found) - 1)
  const start = course[piece] ?? { xPx: 0, yPx: 0 }
  const { dx, dy } = direction(course, piece)
  const onPx = lengthPx - (ends[piece] ?? 0)
  return { xPx: start.xPx + dx * onPx, yPx: start.yPx + dy * onPx, dx, dy }
}

/** The direction of a piece of a course, of length 1; none where the piece has no length. */
function direction(course: readonly PointPx[], piece: number): Pick<Turn, 'dx' | 'dy'> {
  const [a, b] = [course[piece], course[piece + 1]]
  if (!a || !b) return { dx: 0, dy: 0 }
  const lengthPx = Math.hypot(b.xPx - a.xPx, b.yPx - a.yPx) || 1
  return { dx: (b.xPx - a.xPx) / lengthPx, dy: (b.yPx - a.yPx) / lengthPx }
}

/** So far to the left of a course, seen along it. */
function beside({ xPx, yPx, dx, dy }: Turn, byPx: number): PointPx {
  return { xPx: xPx + dy * byPx, yPx: yPx - dx * byPx }
}

function linesAlong(course: readonly PointPx[]): readonly LinePx[] {
  const stops = course.filter((_, index) => index % PIECE === 0 || index === course.length - 1)
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index]
    return from ? [{ x1Px: from.xPx, y1Px: from.yPx, x2Px: to.xPx, y2Px: to.yPx }] : []
  })
}
