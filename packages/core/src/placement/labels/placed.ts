import type { RectPx } from './rect'
import type { SegmentPx } from './segment'

/** A label and where it stands. Pixels, y downwards, rounded to a tenth. */
export interface PlacedLabel {
  readonly id: string
  readonly lines: readonly string[]
  /** Where the lines are anchored. */
  readonly xPx: number
  /** The baseline of the first line. */
  readonly yPx: number
  readonly textAnchor: 'start' | 'middle' | 'end'
  /** The room that the label takes, lines times line height. */
  readonly box: RectPx
  /** The thin line from the mark's edge towards the label, where the label stands away from its mark. */
  readonly leader?: SegmentPx | undefined
  /** Whether some of the text was left out. */
  readonly truncated: boolean
  /** The mark's centre, so that a later placement can keep the label's place beside it. */
  readonly markXPx: number
  readonly markYPx: number
}

/** What became of the requests, both lists in their order. */
export interface LabelPlacement {
  readonly placed: readonly PlacedLabel[]
  /** The ids of those without a label: no room, nothing to write, or no place in the bounds. */
  readonly dropped: readonly string[]
}
