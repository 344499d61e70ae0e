import type { FigureLayout } from '../layout/figureLayout'
import type { PointPx } from '../model/position'
import { markPath } from '../paths/symbol'
import type { SceneItem } from './items'
import { groupToken } from './tokens'

/** The rim of the dot at a trail's start, and an earlier line through handles, in hairlines. */
const RIM = 1.25
const EARLIER_LINE = 1.25

/** The dashes of an earlier line, in hairlines. */
const DASH = 4
const GAP = 3

/** The trails of a figure that compares with earlier rows: each way with the hollow dot that it begins at. */
export function trailItems(
  { trails = [], sizes: { hairlinePx } }: Pick<FigureLayout, 'trails' | 'sizes'>,
  shift: PointPx,
): readonly SceneItem[] {
  return trails.flatMap(({ tone, start, d }): SceneItem[] => {
    const paint = groupToken(tone)
    if (!start) {
      const dashPx = [DASH * hairlinePx, GAP * hairlinePx] as const
      const stroke = { paint, widthPx: EARLIER_LINE * hairlinePx, dashPx }
      return [{ kind: 'path', part: 'trail', ...shift, path: d, stroke }]
    }
    const dot = {
      part: 'trail',
      xPx: start.xPx + shift.xPx,
      yPx: start.yPx + shift.yPx,
      fill: 'paper',
      stroke: { paint, widthPx: RIM * hairlinePx },
    } as const
    return [
      ...(d === ''
        ? []
        : [{ kind: 'path', part: 'trail', ...shift, path: d, fill: paint } as const]),
      start.shape === 'circle'
        ? { ...dot, kind: 'circle', radiusPx: start.radiusPx }
        : { ...dot, kind: 'path', path: markPath(start.shape, { xPx: 0, yPx: 0 }, start.radiusPx) },
    ]
  })
}
