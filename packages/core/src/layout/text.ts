import type { MeasureText, TextFont } from '../text'

/** A rectangle in the figure's pixels. */
export interface RectPx {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** A rectangle that much smaller on every side; never less than nothing. */
export function inset({ xPx, yPx, widthPx, heightPx }: RectPx, byPx: number): RectPx {
  return {
    xPx: xPx + byPx,
    yPx: yPx + byPx,
    widthPx: Math.max(0, widthPx - 2 * byPx),
    heightPx: Math.max(0, heightPx - 2 * byPx),
  }
}

/** A text of one or more lines with its place. `yPx` is the first line's baseline. */
export interface PlacedText {
  readonly lines: readonly string[]
  readonly xPx: number
  readonly yPx: number
  readonly lineHeightPx: number
  readonly textAnchor: 'start' | 'middle' | 'end'
  readonly font: TextFont
  /** What it covers, line boxes included. */
  readonly box: RectPx
  /** Degrees that it is turned by around its own point, clockwise. @default 0 */
  readonly turn?: number | undefined
}

/** Where a block of lines goes: the point that its corner, or the middle of its edge, stands at. */
export interface BlockAnchor {
  readonly xPx: number
  readonly yPx: number
  readonly textAnchor: 'start' | 'middle' | 'end'
  /** Whether `yPx` is the top or the bottom of the block. */
  readonly side: 'top' | 'bottom'
}

/** Share of a font's size from the top of its line box to the baseline, at a line height of 1.25. */
const BASELINE = 0.95

/** Places lines of one font as a block. */
export function placeText(
  lines: readonly string[],
  font: TextFont,
  anchor: BlockAnchor,
  measure: MeasureText,
  lineHeight = 1.25,
): PlacedText {
  const lineHeightPx = font.sizePx * lineHeight
  const heightPx = lineHeightPx * lines.length
  const widthPx = Math.max(0, ...lines.map((line) => measure(line, font)))
  const topPx = anchor.side === 'top' ? anchor.yPx : anchor.yPx - heightPx
  const leftPx =
    anchor.textAnchor === 'start'
      ? anchor.xPx
      : anchor.textAnchor === 'end'
        ? anchor.xPx - widthPx
        : anchor.xPx - widthPx / 2
  return {
    lines,
    xPx: anchor.xPx,
    yPx: topPx + font.sizePx * BASELINE,
    lineHeightPx,
    textAnchor: anchor.textAnchor,
    font,
    box: { xPx: leftPx, yPx: topPx, widthPx, heightPx },
  }
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: RectPx, b: RectPx): boolean {
  return (
    a.xPx < b.xPx + b.widthPx &&
    b.xPx < a.xPx + a.widthPx &&
    a.yPx < b.yPx + b.heightPx &&
    b.yPx < a.yPx + a.heightPx
  )
}
