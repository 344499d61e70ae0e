import { complexity } from '../../figures/complexity/complexity'
import { type PlaceOptions, type Placement, place } from '../place'

/** A row with x and y, as short as a test can be. */
export interface Point {
  readonly id?: unknown
  readonly label?: unknown
  readonly group?: unknown
  readonly size?: unknown
  readonly x?: unknown
  readonly y?: unknown
}

/** Where those rows keep what the complexity quadrant reads, and their scales: 0 to 10. */
export const POINT_OPTIONS = {
  fields: { organisationalComplexity: 'x', innovationComplexity: 'y' },
  domain: { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] },
} as const satisfies PlaceOptions<Point>

/** Places rows with x and y, on scales of 0 to 10, in the complexity quadrant. */
export function placePoints(rows: unknown, options: PlaceOptions<Point> = {}): Placement<Point> {
  return place<Point>(rows, complexity, { ...POINT_OPTIONS, ...options })
}
