import type { Sizes } from '../layout/sizes'
import type { MeasureText } from '../text'
import type { SceneItem } from './items'

/** The column that a picture's texts stand in, above and below the plot. Pixels. */
export interface Page {
  readonly leftPx: number
  readonly rightPx: number
  /** The side that texts begin at: the right one where it is `rtl`. */
  readonly direction: 'ltr' | 'rtl'
  readonly sizes: Sizes
  /** How much larger the drawing's type is than on a page of ordinary width; never below 1. */
  readonly grow: number
  readonly measure: MeasureText
}

/** Primitives that stand together, and where they end. */
export interface Block {
  readonly items: readonly SceneItem[]
  /** The lower edge; the edge that it began at where there is nothing in it. */
  readonly bottomPx: number
}

/** The place at a distance from the side that texts begin at. */
export function fromStart({ leftPx, rightPx, direction }: Page, distancePx: number): number {
  return direction === 'rtl' ? rightPx - distancePx : leftPx + distancePx
}

/** Which end of a text stands at the side that texts begin at. */
export function startAnchor({ direction }: Page): 'start' | 'end' {
  return direction === 'rtl' ? 'end' : 'start'
}
