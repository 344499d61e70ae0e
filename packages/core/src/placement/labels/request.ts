import type { MeasureText, TextFont } from '../../text'
import type { PlacedLabel } from './placed'
import type { RectPx } from './rect'
import type { SegmentPx } from './segment'

/** A mark that wants a label. Pixels, y downwards, as in the drawing. */
export interface LabelRequest {
  readonly id: string
  /** Cleaned before it is set; a text of which nothing is seen gets no label. */
  readonly text: string
  readonly xPx: number
  readonly yPx: number
  readonly markRadiusPx: number
  /** Higher ones are decided first and so are dropped last. @default 0 */
  readonly priority?: number | undefined
  /** Where the label stood before: it keeps its place beside the mark while that place is free. */
  readonly previous?: PlacedLabel | undefined
}

/** A mark that labels keep off, a circle in pixels. */
export interface MarkCircle {
  readonly xPx: number
  readonly yPx: number
  readonly radiusPx: number
}

/** The room that labels have, and how they are set. */
export interface LabelOptions {
  /** No label and no leader leaves it. */
  readonly bounds: RectPx
  /** What no label and no leader may cover: region names, counts, axis texts. */
  readonly obstacles: readonly RectPx[]
  /** Lines that labels should not cross but may, such as splits. @default none */
  readonly segments?: readonly SegmentPx[] | undefined
  /** All marks, those without a label too. */
  readonly marks: readonly MarkCircle[]
  readonly font: TextFont
  /** From baseline to baseline; the height of a label is its lines times this. */
  readonly lineHeightPx: number
  readonly measure: MeasureText
  /** The widest that a line of a label may be. */
  readonly maxWidthPx: number
  /** @default 2 */
  readonly maxLines?: number | undefined
  /** Between a mark and the label beside it. @default 5 */
  readonly gapPx?: number | undefined
  /** Whether a label may move away from its mark, tied to it by a thin line. @default true */
  readonly leaders?: boolean | undefined
  /** The most labels that are placed. @default as many as fit */
  readonly maxLabels?: number | undefined
}
