import type { DrawnMark } from '../layout/drawnMarks'
import type { Sizes } from '../layout/sizes'
import type { PointPx } from '../model/position'
import { markPath } from '../paths/symbol'
import type { MeasureText } from '../text'
import type { SceneCircle, ScenePaint, ScenePart, ScenePath, SceneText } from './items'
import { groupToken } from './tokens'

/** The rim of a hollow mark, in hairlines. */
const HOLLOW_RIM = 2

/** How much of a stack's mark its number takes: of the radius in height, of the radius in width. */
const NUMBER_HEIGHT = 1.25
const NUMBER_WIDTH = 1.6

/** From the baseline to the middle of a digit, in times the font's size. */
const MIDDLE_EM = 0.36

/** How a mark looks, wherever it lies. */
export type MarkLook = Pick<DrawnMark, 'shape' | 'tone' | 'radiusPx'>

/** The paint of a mark: full in its group's colour with a thin rim of paper, or hollow for the rest. */
export function markPaint(tone: DrawnMark['tone'], sizes: Sizes): ScenePaint {
  if (tone === 'rest') {
    return {
      fill: 'paper',
      stroke: { paint: groupToken(tone), widthPx: HOLLOW_RIM * sizes.hairlinePx },
    }
  }
  return { fill: groupToken(tone), stroke: { paint: 'paper', widthPx: sizes.hairlinePx } }
}

/** A mark, or its picture in the legend, with its middle at a point. */
export function markItem(
  part: ScenePart,
  { shape, tone, radiusPx }: MarkLook,
  at: PointPx,
  sizes: Sizes,
): SceneCircle | ScenePath {
  const paint = markPaint(tone, sizes)
  if (shape === 'circle') {
    return { kind: 'circle', part, xPx: at.xPx, yPx: at.yPx, radiusPx, ...paint }
  }
  // The path is drawn about its own zero point, so that it says the shape and nothing else.
  const path = markPath(shape, { xPx: 0, yPx: 0 }, radiusPx)
  return { kind: 'path', part, xPx: at.xPx, yPx: at.yPx, path, ...paint }
}

/** The number on a mark that stands for several initiatives, as large as the mark has room for; none on a single one. */
export function countItem(
  { tone, radiusPx, count }: MarkLook & Pick<DrawnMark, 'count'>,
  at: PointPx,
  measure: MeasureText,
): SceneText | undefined {
  if (count <= 1) return undefined
  const text = String(count)
  const heightPx = NUMBER_HEIGHT * radiusPx
  const widthPx = measure(text, { sizePx: heightPx, weight: 700 })
  const sizePx = heightPx * Math.min(1, widthPx > 0 ? (NUMBER_WIDTH * radiusPx) / widthPx : 1)
  return {
    kind: 'text',
    part: 'mark-count',
    lines: [text],
    xPx: at.xPx,
    yPx: at.yPx + MIDDLE_EM * sizePx,
    lineHeightPx: sizePx,
    textAnchor: 'middle',
    direction: 'ltr',
    font: { sizePx, weight: 700 },
    fill: tone === 'rest' ? 'rest' : 'paper',
  }
}
