import type { FigureDefinition } from '../figures/defineFigure'
import type { Placed, Placement } from '../placement/place'
import { BORDER_TOLERANCE } from '../regions/classify'
import type { FieldScale } from '../scales/domain'
import { clampUnit } from '../spaces/clampUnit'
import { firstChange, firstCrossing } from './robustnessCrossing'

/** A figure and its rows, placed. */
export interface PlacedFigure {
  readonly definition: FigureDefinition
  readonly placement: Placement
}

/** How far an initiative is from another region along one axis, all else the same. */
export interface Margin {
  readonly axis: number
  readonly field: string
  /** The smallest move that changes the region, on the unit scale; below 0 towards the axis's low end. */
  readonly unit: number
  /** The same move in what the axis shows: the field's units, a share in per cent, a word by its number. */
  readonly move: number
  /** The region that the move ends in. */
  readonly region: string
}

/**
 * For each axis of the figure the smallest move along it alone that takes an initiative to another
 * region; undefined where no move inside the scale does, or where the axis has no answer. Where axes
 * are linked, the others make room as when one is edited: shares keep their proportion. Of two moves
 * of one length the upward one counts.
 *
 * A move is from the value as it is stated, outside its domain too, and found to within 1e-12 of the
 * scale (see `firstCrossing` for regions of a figure of one's own): any shorter one changes nothing.
 * Ours, not the whitepaper's.
 */
export function robustness(source: PlacedFigure, placed: Placed): readonly (Margin | undefined)[] {
  return source.definition.axes.map(({ field }, axis) => {
    const ways = waysOn(source, placed, axis, Number.POSITIVE_INFINITY)
    const margins = ways.flatMap(({ from, to, stated, scale, regionAt }): Margin[] => {
      const end = scale.steps ? to : firstCrossing(regionAt, from, to)
      if (end === undefined) return []
      const move = scale.fromUnit(end) - (placed.values[axis] ?? 0)
      return [{ axis, field, unit: end - stated, move, region: regionAt(end) }]
    })
    return nearest(margins)
  })
}

/** The smallest of an initiative's margins, measured on the unit scale; of equal ones that of the first axis. */
export function nearestBorder(source: PlacedFigure, placed: Placed): Margin | undefined {
  return nearest(robustness(source, placed))
}

/**
 * The initiatives that lie within a given uncertainty of a border, by id: those that another value on
 * any one axis, at most `uncertainty` away on the unit scale, would take to another region. Exactly
 * as far away counts. One axis at a time: two values that are both uncertain may together reach a
 * border that neither reaches alone. Nobody where the uncertainty is not a number from 0 on.
 * Ours, not the whitepaper's.
 */
export function borderline(source: PlacedFigure, uncertainty: number): readonly string[] {
  if (!(uncertainty >= 0)) return []
  const reaches = (placed: Placed) =>
    source.definition.axes.some((_, axis) =>
      waysOn(source, placed, axis, uncertainty + ROUNDING).some(({ from, to, scale, regionAt }) =>
        scale.steps ? true : firstChange(regionAt, from, to) !== undefined,
      ),
    )
  return source.placement.placed.filter(reaches).map(({ id }) => id)
}

/** As everywhere, what misses a border by rounding alone does not miss it: once for the border, once for the value. */
const ROUNDING = 2 * BORDER_TOLERANCE

function nearest(margins: readonly (Margin | undefined)[]): Margin | undefined {
  return margins.reduce(
    (least, margin) =>
      margin && (!least || Math.abs(margin.unit) < Math.abs(least.unit)) ? margin : least,
    undefined,
  )
}

/** A way along one axis: from where the initiative is drawn as far as is asked, on the unit scale. */
interface Way {
  readonly from: number
  readonly to: number
  /** Where its value is, outside the scale too. */
  readonly stated: number
  readonly scale: FieldScale
  readonly regionAt: (unit: number) => string
}

/** The ways up and down along one axis, no farther than `reach` from the value; of words, to the next one. */
function waysOn(
  { definition: { space }, placement: { scales, partition } }: PlacedFigure,
  placed: Placed,
  axis: number,
  reach: number,
): readonly Way[] {
  const scale = scales[axis]
  const from = placed.position[axis] ?? null
  const value = placed.values[axis] ?? null
  if (!scale || from === null || value === null) return []
  const unit = scale.toUnit(value)
  // A value too far outside for a number of the unit scale counts from the edge.
  const stated = Number.isFinite(unit) ? unit : from
  const regionAt = (at: number) => partition.regionOf(space.adjust(placed.position, axis, at))
  return ([1, -1] as const).flatMap((direction) => {
    const step = scale.steps ? 1 / scale.steps.length : 0
    const to = step > 0 ? from + direction * step : clampUnit(stated + direction * reach)
    // From outside the domain the edge itself may be out of reach, and so may the next word.
    const open = step > 0 ? step <= reach && to > 0 && to < 1 : (to - from) * direction > 0
    return open ? [{ from, to, stated, scale, regionAt }] : []
  })
}
