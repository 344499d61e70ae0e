import type { FigureLayout } from '../layout/figureLayout'
import type { RectPx } from '../layout/text'
import { reachOf } from './outside'

/** For rims: the corner of a sharp shape's rim reaches further than half its thickness. */
const RIM_PX = 3

/** The longest side of a canvas: every browser has at least this. */
const LONGEST = 8192

/** The most pixels that a canvas may have: some phones paint nothing on a larger one. */
const MOST = 2 ** 24

/** A canvas's own size, in whole pixels of its own. */
export interface CanvasPixels {
  readonly width: number
  readonly height: number
}

/**
 * What a canvas for a layout's marks has to cover, in the drawing's pixels: the drawing, and as far
 * around it as a mark on its edge reaches. The same wherever marks move to.
 */
export function canvasArea({
  marks,
  sizes,
  widthPx,
  heightPx,
}: Pick<FigureLayout, 'marks' | 'sizes' | 'widthPx' | 'heightPx'>): RectPx {
  let reachPx = 0
  for (const mark of marks) reachPx = Math.max(reachPx, reachOf(mark, sizes))
  const airPx = Math.ceil(reachPx + RIM_PX)
  return { xPx: -airPx, yPx: -airPx, widthPx: widthPx + 2 * airPx, heightPx: heightPx + 2 * airPx }
}

/**
 * The size of a canvas that is to have so many pixels of the screen, as large as browsers can: a
 * larger one is made smaller in proportion and looks softer. 0 by 0 where a side is no number above 0.
 */
export function canvasPixels(wantedWidth: number, wantedHeight: number): CanvasPixels {
  if (!isLength(wantedWidth) || !isLength(wantedHeight)) return { width: 0, height: 0 }
  const part = Math.min(
    1,
    LONGEST / Math.max(wantedWidth, wantedHeight),
    Math.sqrt(MOST / (wantedWidth * wantedHeight)),
  )
  const whole = (wanted: number) => Math.max(1, Math.floor(wanted * part + 1e-6))
  return { width: whole(wantedWidth), height: whole(wantedHeight) }
}

function isLength(value: number): boolean {
  return Number.isFinite(value) && value > 0
}
