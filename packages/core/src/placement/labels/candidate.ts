import type { PlacedLabel } from './placed'
import type { RectPx } from './rect'
import type { SegmentPx } from './segment'
import type { LabelShape } from './shapes'

/** A place that a label could take, as far as marks, obstacles and bounds allow. */
export interface Candidate {
  readonly shape: LabelShape
  readonly box: RectPx
  readonly textAnchor: PlacedLabel['textAnchor']
  readonly leader: SegmentPx | undefined
  /** What the place costs before other labels are looked at; lower is better, 0 is right of a lonely mark. */
  readonly cost: number
}
