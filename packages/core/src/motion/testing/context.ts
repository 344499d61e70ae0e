import type { PointPx, Position } from '../../model/position'
import { plane } from '../../spaces/plane'
import type { Frame } from '../../spaces/space'
import type { MoveContext } from '../move'
import { type Snap, snapTo, stepBy } from '../snap'

/** A frame of a thousand pixels each way: a hundredth of the plane is ten of them. */
export const FRAME: Frame = { xPx: 0, yPx: 0, widthPx: 1000, heightPx: 1000, mirror: false }

/** What a figure over a plane tells the reducer. */
export function contextOf({
  frame = FRAME,
  snap = [],
  selected,
  editable = true,
}: {
  readonly frame?: Frame
  readonly snap?: Snap
  readonly selected?: string | undefined
  readonly editable?: boolean
} = {}): MoveContext {
  return {
    view: plane.view(frame),
    settle: (position) => snapTo(plane, position, snap),
    step: (position, step) => stepBy(plane, position, step, snap),
    adjust: (position, axis, value) => plane.adjust(position, axis, value),
    selected,
    editable,
  }
}

/** The mark of an initiative as a pointer finds it. */
export function markAt(
  id: string,
  start: Position,
  frame: Frame = FRAME,
): { readonly id: string; readonly start: Position; readonly middle: PointPx } {
  return { id, start, middle: plane.view(frame).project(start) }
}
