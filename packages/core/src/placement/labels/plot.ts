import { createCover } from './cover'
import { createMarkField, MARK_AIR_PX, type MarkField } from './markField'
import { isRect, type RectPx, rectHolds, rectsMeet } from './rect'
import type { LabelOptions, MarkCircle } from './request'
import {
  hullOf,
  isSegment,
  lengthInRect,
  type SegmentPx,
  segmentMeetsRect,
  segmentsMeet,
} from './segment'

/** No letter reaches this far into the upper and lower edge of a label's box. */
const EDGE_PX = 1

/** The lines of the plot that a label has to do with. */
export interface LinesAt {
  /** How many lie under the label; one that only touches its upper or lower edge does not count. */
  readonly under: number
  /** Their length within the label. */
  readonly lengthPx: number
  /** How many lie between the mark and the middle of the label. */
  readonly between: number
}

const NO_LINES: LinesAt = { under: 0, lengthPx: 0, between: 0 }

/** What stands in the plot before any label does. */
export interface Plot {
  readonly bounds: RectPx
  readonly marks: MarkField
  /** Whether a place can be refused without a closer look, see {@link Cover.isSurelyUnder}. */
  readonly isSurelyBlocked: (xPx: number, yPx: number, widthPx: number, heightPx: number) => boolean
  /** Whether a label may not stand here: outside the bounds, on an obstacle or on a mark. */
  readonly blocks: (box: RectPx) => boolean
  /** Whether a leader from a mark on the given spot may not run here. */
  readonly blocksLeader: (leader: SegmentPx, ownXPx: number, ownYPx: number) => boolean
  /** How much a label's box lies on lines and beyond them, seen from its mark. */
  readonly linesAt: (box: RectPx, markXPx: number, markYPx: number) => LinesAt
}

/** Sees the plot: `own` are the marks of the requests, which count as marks whether they are listed or not. */
export function createPlot(options: LabelOptions, own: readonly MarkCircle[]): Plot {
  const { bounds } = options
  const obstacles = options.obstacles.filter(isRect)
  const lines = (options.segments ?? []).filter(isSegment)
  const marks = createMarkField([...options.marks, ...own], bounds)
  const cover = createCover(bounds)
  for (const { xPx, yPx, radiusPx } of marks.spots) {
    cover.addCircle({ xPx, yPx, radiusPx: radiusPx + MARK_AIR_PX })
  }
  for (const obstacle of obstacles) cover.addRect(obstacle)

  return {
    bounds,
    marks,
    isSurelyBlocked: cover.isSurelyUnder,
    blocks: (box) =>
      !rectHolds(bounds, box) ||
      marks.blocks(box) ||
      obstacles.some((obstacle) => rectsMeet(box, obstacle, MARK_AIR_PX, 0)),
    blocksLeader: (leader, ownXPx, ownYPx) =>
      !rectHolds(bounds, hullOf(leader)) ||
      obstacles.some((obstacle) => segmentMeetsRect(leader, obstacle, 1)) ||
      marks.crosses(leader, ownXPx, ownYPx),
    linesAt: (box, markXPx, markYPx) =>
      lines.length === 0 ? NO_LINES : linesAt(lines, box, markXPx, markYPx),
  }
}

function linesAt(
  lines: readonly SegmentPx[],
  box: RectPx,
  markXPx: number,
  markYPx: number,
): LinesAt {
  const inner = {
    xPx: box.xPx,
    yPx: box.yPx + EDGE_PX,
    widthPx: box.widthPx,
    heightPx: box.heightPx - 2 * EDGE_PX,
  }
  const toMiddle = {
    x1Px: markXPx,
    y1Px: markYPx,
    x2Px: box.xPx + box.widthPx / 2,
    y2Px: box.yPx + box.heightPx / 2,
  }
  let under = 0
  let lengthPx = 0
  let between = 0
  for (const line of lines) {
    const insidePx = lengthInRect(line, inner)
    if (insidePx > 0) under++
    lengthPx += insidePx
    if (segmentsMeet(line, toMiddle)) between++
  }
  return { under, lengthPx, between }
}
