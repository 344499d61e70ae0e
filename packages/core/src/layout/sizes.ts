import { scaleLinear } from 'd3-scale'

import type { TextFont } from '../text'

/** Type and mark sizes of a drawing, in pixels. Text does not scale with the drawing: it follows the width slowly. */
export interface Sizes {
  readonly label: TextFont
  readonly count: TextFont
  readonly region: TextFont
  readonly axis: TextFont
  readonly end: TextFont
  /** Distance between baselines as a part of the font's size. */
  readonly lineHeight: number
  /** Half the width of a mark. */
  readonly markRadiusPx: number
  /** Air between a text and the edge or line it stands at. */
  readonly padPx: number
  /** Thickness of the thinnest line. */
  readonly hairlinePx: number
}

/** Below this width a drawing is laid out for a phone. */
export const COMPACT_WIDTH_PX = 480

/**
 * Sizes for a drawing of the given width. `emPx` is the host page's font size (16 unless the
 * reader enlarged the text): everything grows with it. From 960 px upwards type grows with the
 * room, slower than the room does: 12 px become 16 at 1600 and 28 at 3840. What is no number
 * counts as the least width, and as 16.
 */
export function sizesFor(widthPx: number, emPx = 16): Sizes {
  const compact = !(widthPx >= COMPACT_WIDTH_PX)
  const em = emPx > 0 && Number.isFinite(emPx) ? emPx / 16 : 1
  const grow = em * (widthPx > 960 ? (widthPx / 960) ** 0.6 : 1)
  const px = (size: number) => Math.round(size * grow * 10) / 10
  return {
    label: { sizePx: px(12), weight: 400 },
    count: { sizePx: px(compact ? 11 : 12), weight: 400 },
    region: { sizePx: px(compact ? 13.5 : 18), weight: 600 },
    axis: { sizePx: px(13), weight: 600 },
    end: { sizePx: px(12), weight: 400 },
    lineHeight: 1.25,
    markRadiusPx: px(compact ? 5.5 : 6),
    padPx: px(compact ? 8 : 12),
    hairlinePx: Math.max(1, Math.round(grow)),
  }
}

/** Height of a plot as a part of its width: upright on a phone, flatter the wider it is. */
const RATIO = scaleLinear()
  .domain([300, 480, 720, 1100, 1700])
  .range([1.12, 0.92, 0.72, 0.62, 0.54])
  .clamp(true)

/** The height that a plot of the given width has where the host asks for none. */
export function plotHeightPx(plotWidthPx: number): number {
  return Math.round(plotWidthPx * RATIO(plotWidthPx))
}
