import type { PointPx } from '../model/position'
import type { FieldScale } from '../scales/domain'
import type { SpaceView } from '../spaces/space'

/** Which split is moved, among which. */
export interface MovedSplit {
  readonly view: SpaceView
  readonly scale: FieldScale
  readonly axis: number
  /** Which of the axis's splits, 0 for the lowest. */
  readonly index: number
  /** The axis's splits as they are, in host units, rising. */
  readonly values: readonly number[]
}

/** The axis's splits once one of them is taken to a point: in host units, between its neighbours, rounded as its scale is. */
export function splitAt(
  { view, scale, axis, index, values }: MovedSplit,
  point: PointPx,
): readonly number[] {
  const wanted = scale.round(scale.fromUnit(view.invert(point)[axis] ?? 0))
  return moveSplit(values, index, wanted, scale)
}

/** The axis's splits once one of them has a new value, kept between its neighbours and inside the domain. */
export function moveSplit(
  values: readonly number[],
  index: number,
  value: number,
  { domain }: FieldScale,
): readonly number[] {
  const low = values[index - 1] ?? domain[0]
  const high = values[index + 1] ?? domain[1]
  return values.map((old, at) => (at === index ? Math.min(high, Math.max(low, value)) : old))
}
