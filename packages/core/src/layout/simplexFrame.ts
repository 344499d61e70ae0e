import { TRIANGLE_HEIGHT } from '../spaces/simplex'
import type { Frame } from '../spaces/space'
import { balanceText, type MeasureText, type TextFont, wrapText } from '../text'
import { plotHeightPx, type Sizes } from './sizes'
import { type PlacedText, placeText } from './text'

/** What stands at a corner of the triangle: the force's name, and what its logic is. */
export interface CornerWords {
  readonly name: string
  /** A quiet line under the name; empty for none. */
  readonly reading: string
}

/** The triangle's frame and the texts at its corners. */
export interface SimplexFrame {
  readonly heightPx: number
  readonly frame: Frame
  readonly names: readonly PlacedText[]
  readonly readings: readonly PlacedText[]
}

/** What {@link simplexFrame} needs. */
export interface SimplexFrameInput {
  readonly widthPx: number
  /** Height of the whole drawing; its own proportion of the width where left out. */
  readonly heightPx?: number | undefined
  readonly mirror: boolean
  /** The corners in the order of the axes: top, bottom left, bottom right (mirrored, the last two change places). */
  readonly corners: readonly [CornerWords, CornerWords, CornerWords]
  readonly sizes: Sizes
  readonly measure: MeasureText
}

/** The least side that the triangle is given, however small its container. */
const LEAST_PLOT_PX = 40

/**
 * The largest triangle that the drawing has room for, in its middle, with a text above its top
 * corner and one below each of the others, all of them inside the drawing.
 */
export function simplexFrame(input: SimplexFrameInput): SimplexFrame {
  const { widthPx, heightPx, mirror, sizes } = input
  const gapPx = sizes.padPx * 0.5 + sizes.markRadiusPx
  // Marks at the corners, the largest ones too, stay inside the drawing.
  const besidePx = Math.min(2.4 * sizes.markRadiusPx, widthPx / 4)
  const middle = widthPx / 2
  const top = cornerText(input, 0, Math.min(widthPx, sizes.axis.sizePx * 26))
  const below = [1, 2].map((corner) =>
    cornerText(
      input,
      corner,
      Math.max(1, Math.min(widthPx / 2 - gapPx / 2, sizes.axis.sizePx * 20)),
    ),
  )
  const topPx = top.heightPx + gapPx
  const belowPx = gapPx + Math.max(...below.map((text) => text.heightPx)) + 2
  const roomPx = heightPx === undefined ? plotHeightPx(widthPx) : heightPx - topPx - belowPx
  const sidePx = Math.max(LEAST_PLOT_PX, Math.min(widthPx - 2 * besidePx, roomPx / TRIANGLE_HEIGHT))
  const plotPx = sidePx * TRIANGLE_HEIGHT
  const bottomPx = topPx + plotPx
  const places = [
    { text: top, xPx: middle, yPx: 0 },
    ...below.map((text, index) => ({
      text,
      xPx: middle + ((index === 0) === mirror ? sidePx : -sidePx) / 2,
      yPx: bottomPx + gapPx,
    })),
  ]
  const placed = places.map(({ text, xPx, yPx }) => text.at(xPx, yPx))
  return {
    heightPx: Math.ceil(bottomPx + belowPx),
    frame: { xPx: middle - sidePx / 2, yPx: topPx, widthPx: sidePx, heightPx: plotPx, mirror },
    names: placed.map(({ name }) => name),
    readings: placed.flatMap(({ reading }) => reading ?? []),
  }
}

/** One corner's text, broken into lines of at most the given width and ready to be put in its place. */
function cornerText(
  { corners, widthPx, sizes, measure }: SimplexFrameInput,
  corner: number,
  maxWidthPx: number,
) {
  const { name, reading } = corners[corner] ?? { name: '', reading: '' }
  const broken = (text: string, font: TextFont) => {
    const room = { maxWidthPx, maxLines: 3, font, measure }
    return balanceText(text, room) ?? wrapText(text, room)
  }
  const nameLines = broken(name, sizes.axis)
  const readingLines = reading === '' ? [] : broken(reading, sizes.end)
  const measured = (lines: readonly string[], font: TextFont) =>
    Math.max(0, ...lines.map((line) => measure(line, font)))
  const widest = Math.max(measured(nameLines, sizes.axis), measured(readingLines, sizes.end))
  const place = (lines: readonly string[], font: TextFont, xPx: number, yPx: number) =>
    placeText(lines, font, { xPx, yPx, textAnchor: 'middle', side: 'top' }, measure)
  const nameHeightPx = place(nameLines, sizes.axis, 0, 0).box.heightPx
  return {
    heightPx: nameHeightPx + place(readingLines, sizes.end, 0, 0).box.heightPx,
    /** Centred on a point, but moved inside the drawing where it would stand out of it. */
    at: (wantedPx: number, yPx: number) => {
      const xPx = Math.max(widest / 2, Math.min(widthPx - widest / 2, wantedPx))
      return {
        name: place(nameLines, sizes.axis, xPx, yPx),
        reading:
          readingLines.length > 0
            ? place(readingLines, sizes.end, xPx, yPx + nameHeightPx)
            : undefined,
      }
    },
  }
}
