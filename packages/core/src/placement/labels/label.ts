import { cleanText } from '../../text'
import type { OwnMark } from './beside'
import type { Candidate } from './candidate'
import { type RectPx, squaredDistanceToRect } from './rect'
import type { LabelRequest } from './request'
import type { LabelShape } from './shapes'

/** A label on its way to its place. */
export interface Label {
  /** The number of its request. */
  readonly index: number
  readonly request: LabelRequest
  readonly text: string
  readonly mark: OwnMark
  readonly priority: number
  /** Whether it is one of the few that the host holds dearest: it is looked for even where it is crowded. */
  dear: boolean
  /** The ways to set it that have been looked at so far. */
  shapes: LabelShape[]
  /** The places found so far that marks and obstacles leave free, cheapest first. */
  places: Candidate[]
  /** How far the search for places has come. */
  searched: 'nowhere' | 'line' | 'beside'
  /** Whether there are so many marks around that only the places beside its own are worth a look. */
  crowded: boolean
  /** How many rings around the mark have been searched. */
  rings: number
  /** Whether it stands where it stood before. */
  kept: boolean
}

/** Makes a label of a request; `undefined` where there is nothing to write or no mark within the bounds. */
export function createLabel(
  request: LabelRequest,
  index: number,
  bounds: RectPx,
  gapPx: number,
): Label | undefined {
  const { xPx, yPx } = request
  if (!Number.isFinite(xPx) || !Number.isFinite(yPx)) return undefined
  const radiusPx = Number.isFinite(request.markRadiusPx) ? Math.max(0, request.markRadiusPx) : 0
  if (squaredDistanceToRect(xPx, yPx, bounds) > radiusPx * radiusPx) return undefined
  const text = cleanText(request.text)
  if (text === '') return undefined
  const priority = Number(request.priority ?? 0)
  return {
    index,
    request,
    text,
    mark: { xPx, yPx, radiusPx, gapPx },
    priority: Number.isNaN(priority) ? 0 : priority,
    dear: false,
    shapes: [],
    places: [],
    searched: 'nowhere',
    crowded: false,
    rings: 0,
    kept: false,
  }
}
