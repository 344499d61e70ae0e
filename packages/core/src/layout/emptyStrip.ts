import type { Sizes } from './sizes'
import type { RectPx } from './text'

/** Height of the strip, in times the size of an axis's name: the title and three lines of the hint, in its middle. */
const STRIP_EM = 7.5

/**
 * Room for the words of an empty figure below a drawing whose own middle is full of words; none
 * where there is something to show.
 */
export function emptyStrip(
  isEmpty: boolean,
  { xPx, widthPx }: Pick<RectPx, 'xPx' | 'widthPx'>,
  topPx: number,
  { axis }: Sizes,
): RectPx | undefined {
  return isEmpty ? { xPx, yPx: topPx, widthPx, heightPx: axis.sizePx * STRIP_EM } : undefined
}
