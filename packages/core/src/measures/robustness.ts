import type { FigureDefinition } from '../figures/defineFigure'
import type { Placed, Placement } from '../placement/place'
import { unitOf } from '../placement/standing'
import { firstCrossing } from './robustnessCrossing'

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
  return source.definition.axes.map((_, axis) => marginOn(source, placed, axis, Infinity))
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
  // As everywhere, what misses a border by rounding alone does not miss it.
  const reach = uncertainty + ROUNDING
  return source.placement.placed.flatMap((placed) => {
    const margins = source.definition.axes.map((_, axis) => marginOn(source, placed, axis, reach))
    return nearest(margins) ? [placed.id] : []
  })
}

/** Twice the tolerance of borders: once for the border, once for the value. */
const ROUNDING = 2e-9

function nearest(margins: readonly (Margin | undefined)[]): Margin | undefined {
  return margins.reduce(
    (least, margin) =>
      margin && (!least || Math.abs(margin.unit) < Math.abs(least.unit)) ? margin : least,
    undefined,
  )
}

/** The margin along one axis, looking no farther than `reach` on the unit scale. */
function marginOn(
  { definition: { axes, space }, placement: { scales, partition } }: PlacedFigure,
  placed: Placed,
  axis: number,
  reach: number,
): Margin | undefined {
  const scale = scales[axis]
  const at = placed.position[axis] ?? null
  const value = placed.values[axis] ?? null
  const unit = unitOf(scales, placed.values)[axis] ?? null
  if (!scale || at === null || value === null || unit === null) return undefined
  // A value too far outside for a number of the unit scale counts from the edge.
  const stated = Number.isFinite(unit) ? unit : at
  const regionAt = (to: number) => partition.regionOf(space.adjust(placed.position, axis, to))
  const moves = ([1, -1] as const).flatMap((direction) => {
    const end = direction === 1 ? Math.min(1, stated + reach) : Math.max(0, stated - reach)
    // From outside the domain the edge itself may be out of reach.
    if ((end - at) * direction <= 0) return []
    const to = scale.steps
      ? neighbour(scale.steps.length, at, end, direction)
      : firstCrossing(regionAt, at, end)
    return to === undefined ? [] : [to]
  })
  const [first, second] = moves
  if (first === undefined) return undefined
  const to =
    second !== undefined && Math.abs(second - stated) < Math.abs(first - stated) ? second : first
  return {
    axis,
    field: axes[axis]?.field ?? '',
    unit: to - stated,
    move: scale.fromUnit(to) - value,
    region: regionAt(to),
  }
}

/** The middle of the next word's part of the scale; a word has no place between itself and the next. */
function neighbour(count: number, at: number, end: number, direction: 1 | -1): number | undefined {
  const next = at + direction / count
  return (end - next) * direction >= -ROUNDING && next > 0 && next < 1 ? next : undefined
}
