import type { FigureLayout, LayoutInput } from './figureLayout'
import { round } from './round'
import type { PlacedText, RectPx } from './text'

/** What {@link bandName} needs. */
export interface BandNameInput {
  readonly input: LayoutInput
  readonly layout: FigureLayout
  readonly tolerance: number
  readonly text: string
}

/** Where along the diagonal the name's middle is tried, in this order. */
const PLACES = [0.84, 0.16, 0.7, 0.3, 0.5]

/**
 * The band's name along the band, in the place where the fewest marks lie under it, and the
 * rectangles that labels keep clear of. Undefined where the band is too narrow for the type.
 */
export function bandName({
  input,
  layout,
  tolerance,
  text,
}: BandNameInput):
  | { readonly text: PlacedText; readonly obstacles: readonly RectPx[] }
  | undefined {
  const { sizes, view, marks, frame } = layout
  const font = sizes.region
  const slope = Math.atan2(frame.heightPx, frame.widthPx)
  const thicknessPx = 2 * tolerance * frame.widthPx * Math.sin(slope)
  if (thicknessPx < font.sizePx * 1.3) return undefined
  const widthPx = input.measure(text, font)
  const across = { xPx: Math.cos(slope) * (frame.mirror ? -1 : 1), yPx: -Math.sin(slope) }

  const candidates = PLACES.flatMap((place) => {
    const middle = view.project([place, place])
    const obstacles = squaresAlong(middle, across, widthPx, font.sizePx * 1.2)
    const inside = obstacles.every(
      (square) =>
        square.xPx >= frame.xPx &&
        square.yPx >= frame.yPx &&
        square.xPx + square.widthPx <= frame.xPx + frame.widthPx &&
        square.yPx + square.heightPx <= frame.yPx + frame.heightPx,
    )
    const covered = marks.filter(({ xPx, yPx, radiusPx }) =>
      obstacles.some(
        (square) =>
          xPx + radiusPx > square.xPx &&
          xPx - radiusPx < square.xPx + square.widthPx &&
          yPx + radiusPx > square.yPx &&
          yPx - radiusPx < square.yPx + square.heightPx,
      ),
    ).length
    return inside ? [{ middle, obstacles, covered }] : []
  })
  const best = candidates.sort((a, b) => a.covered - b.covered)[0]
  if (!best) return undefined
  const { middle, obstacles } = best
  const turn = ((slope * 180) / Math.PI) * (frame.mirror ? 1 : -1)
  const lineHeightPx = font.sizePx * 1.2
  return {
    obstacles,
    text: {
      lines: [text],
      xPx: round(middle.xPx),
      // Turned about the middle of its capitals, so that the name stands in the middle of the band.
      yPx: round(middle.yPx + font.sizePx * 0.35),
      lineHeightPx,
      textAnchor: 'middle',
      font,
      turn: round(turn),
      box: {
        xPx: middle.xPx - widthPx / 2,
        yPx: middle.yPx - lineHeightPx / 2,
        widthPx,
        heightPx: lineHeightPx,
      },
    },
  }
}

/** Squares that cover a line of text turned along a direction. */
function squaresAlong(
  middle: { readonly xPx: number; readonly yPx: number },
  along: { readonly xPx: number; readonly yPx: number },
  lengthPx: number,
  sidePx: number,
): readonly RectPx[] {
  const count = Math.max(1, Math.ceil(lengthPx / sidePx))
  return Array.from({ length: count }, (_, index) => {
    const at = ((index + 0.5) / count - 0.5) * lengthPx
    return {
      xPx: middle.xPx + along.xPx * at - sidePx / 2,
      yPx: middle.yPx + along.yPx * at - sidePx / 2,
      widthPx: sidePx,
      heightPx: sidePx,
    }
  })
}
