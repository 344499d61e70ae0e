import { scaleLinear } from 'd3-scale'

import type { Frame, SpaceView } from '../spaces/space'

/** A row of cells, from the top of the drawing: where it begins, where its cells begin, and where both end. */
export interface GridRow {
  readonly topPx: number
  /** Below the row's name, where that stands above the cells; else the same as `topPx`. */
  readonly cellPx: number
  readonly bottomPx: number
}

/**
 * A grid seen through a frame with equal columns and rows of any height, the uppermost first. What
 * lies at a row's name belongs to that row.
 */
export function gridView(frame: Frame, rows: readonly GridRow[]): SpaceView {
  const right = frame.xPx + frame.widthPx
  const x = scaleLinear()
    .domain([0, 1])
    .range(frame.mirror ? [right, frame.xPx] : [frame.xPx, right])
    .unknown(Number.NaN)
  const count = rows.length
  return {
    project: (position) => {
      const value = (position[1] ?? 0) * count
      const fromBottom = Math.min(count - 1, Math.max(0, Math.floor(value + 1e-9)))
      const row = rows[count - 1 - fromBottom]
      const heightPx = row ? row.bottomPx - row.cellPx : 0
      return {
        xPx: x(position[0] ?? 0),
        yPx: (row?.bottomPx ?? 0) - (value - fromBottom) * heightPx,
      }
    },
    invert: ({ xPx, yPx }) => {
      const found = rows.findIndex(({ bottomPx }) => yPx < bottomPx)
      const index = found < 0 ? count - 1 : found
      const row = rows[index]
      const heightPx = row ? row.bottomPx - row.cellPx : 0
      const part = row && heightPx > 0 ? (row.bottomPx - yPx) / heightPx : 0.5
      // Only above the whole grid does a point lie beyond a row's upper edge.
      const inside = index > 0 ? Math.min(part, 1 - 1e-6) : part
      return [frame.widthPx > 0 ? x.invert(xPx) : 0.5, (count - 1 - index + inside) / count]
    },
  }
}
