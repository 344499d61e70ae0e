import type { FigureLayout, LayoutInput } from './figureLayout'

/** The widest drawing; a container that is wider gets this one, in its middle. */
export const WIDEST_PX = 8192

/**
 * Lays out a figure as its definition has it. A width of 0 or no number counts as 1 px, so nothing
 * is ever NaN; a height that is no number above 0 is left out.
 */
export function layOut(input: LayoutInput): FigureLayout {
  const { widthPx, heightPx } = input
  return input.definition.layOut({
    ...input,
    widthPx: Math.min(WIDEST_PX, Math.max(1, Number.isFinite(widthPx) ? widthPx : 1)),
    heightPx:
      heightPx !== undefined && Number.isFinite(heightPx) && heightPx > 0
        ? Math.min(heightPx, WIDEST_PX)
        : undefined,
  })
}
