import { leaderTowards, placesAway } from './away'
import { type OwnMark, placesBeside } from './beside'
import type { Candidate } from './candidate'
import type { PlacedLabel } from './placed'
import type { Plot } from './plot'
import { type RectPx, squaredDistanceToRect } from './rect'
import type { LabelShape } from './shapes'
import { toTenth } from './tenth'

/** A line through a label costs the more, the longer it runs under the letters. */
const COST_OF_LINE = 5
const COST_PER_LINE_PX = 0.05

/** What it costs when the middle of a label lies beyond a line from its mark. */
const COST_BEYOND_LINE = 7

/** Beside its mark a label should be nearer to it than to any other, by this much. */
const CLEARLY_NEARER_PX = 6
const COST_PER_UNCLEAR_PX = 3

/** A label on a leader should keep this far from other marks. */
const LONELY_PX = 8
const COST_PER_CLOSE_PX = 1.5

/** Adds the places beside the mark that are free of marks and obstacles. */
export function addBeside(
  found: Candidate[],
  plot: Plot,
  mark: OwnMark,
  shape: LabelShape,
  lineHeightPx: number,
): void {
  placesBeside(mark, shape, lineHeightPx, (xPx, yPx, textAnchor, cost) => {
    const box = freeBox(plot, shape, xPx, yPx)
    if (box === undefined) return
    found.push(candidateAt(plot, mark, shape, { box, textAnchor, leader: undefined, cost }))
  })
}

/** Adds the places on one ring around the mark that are free of marks and obstacles. */
export function addAway(
  found: Candidate[],
  plot: Plot,
  mark: OwnMark,
  shape: LabelShape,
  ringPx: number,
): void {
  placesAway(mark, shape, ringPx, (xPx, yPx, textAnchor, cost, direction) => {
    const box = freeBox(plot, shape, xPx, yPx)
    if (box === undefined) return
    const leader = leaderTowards(mark, ringPx, direction)
    if (leader !== undefined && plot.blocksLeader(leader, mark.xPx, mark.yPx)) return
    found.push(candidateAt(plot, mark, shape, { box, textAnchor, leader, cost }))
  })
}

/** The place that a label had before, seen from its mark, if its text is still set the same way and the place is free. */
export function placeAsBefore(
  plot: Plot,
  mark: OwnMark,
  shapes: readonly LabelShape[],
  previous: PlacedLabel,
): Candidate | undefined {
  const shape = shapes.find((each) => isSetAs(each, previous))
  if (shape === undefined) return undefined
  const dx = mark.xPx - previous.markXPx
  const dy = mark.yPx - previous.markYPx
  const box = freeBox(plot, shape, previous.box.xPx + dx, previous.box.yPx + dy)
  if (box === undefined) return undefined
  const old = previous.leader
  const leader = old && {
    x1Px: toTenth(old.x1Px + dx),
    y1Px: toTenth(old.y1Px + dy),
    x2Px: toTenth(old.x2Px + dx),
    y2Px: toTenth(old.y2Px + dy),
  }
  if (leader !== undefined && plot.blocksLeader(leader, mark.xPx, mark.yPx)) return undefined
  return candidateAt(plot, mark, shape, { box, textAnchor: previous.textAnchor, leader, cost: 0 })
}

function isSetAs(shape: LabelShape, previous: PlacedLabel): boolean {
  return (
    shape.lines.length === previous.lines.length &&
    shape.lines.every((line, index) => line === previous.lines[index]) &&
    Math.abs(shape.widthPx - previous.box.widthPx) < 0.2 &&
    Math.abs(shape.heightPx - previous.box.heightPx) < 0.2
  )
}

/** The box of a shape at a place, as it will be drawn; `undefined` where bounds, marks or obstacles forbid it. */
function freeBox(plot: Plot, shape: LabelShape, xPx: number, yPx: number): RectPx | undefined {
  const { widthPx, heightPx } = shape
  if (plot.isSurelyBlocked(xPx, yPx, widthPx, heightPx)) return undefined
  const box = { xPx: toTenth(xPx), yPx: toTenth(yPx), widthPx, heightPx }
  return plot.blocks(box) ? undefined : box
}

/** Adds to what the place itself costs what its surroundings do. */
function candidateAt(
  plot: Plot,
  mark: OwnMark,
  shape: LabelShape,
  { box, textAnchor, leader, cost }: Omit<Candidate, 'shape'>,
): Candidate {
  const surroundings =
    costOfLines(plot, mark, box) + costOfDoubt(plot, mark, box, leader !== undefined)
  return { shape, box, textAnchor, leader, cost: shape.cost + cost + surroundings }
}

function costOfLines(plot: Plot, mark: OwnMark, box: RectPx): number {
  const { under, lengthPx, between } = plot.linesAt(box, mark.xPx, mark.yPx)
  return COST_OF_LINE * under + COST_PER_LINE_PX * lengthPx + COST_BEYOND_LINE * between
}

/** What it costs that a reader may take the label for another mark's. */
function costOfDoubt(plot: Plot, mark: OwnMark, box: RectPx, tied: boolean): number {
  if (tied) {
    return COST_PER_CLOSE_PX * (LONELY_PX - plot.marks.nearest(box, mark.xPx, mark.yPx, LONELY_PX))
  }
  const own = Math.max(0, Math.sqrt(squaredDistanceToRect(mark.xPx, mark.yPx, box)) - mark.radiusPx)
  const clear = own + CLEARLY_NEARER_PX
  return COST_PER_UNCLEAR_PX * (clear - plot.marks.nearest(box, mark.xPx, mark.yPx, clear))
}
