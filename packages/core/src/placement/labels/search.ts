import { leastCostAway, RINGS_PX } from './away'
import type { Candidate } from './candidate'
import { addAway, addBeside, placeAsBefore } from './candidates'
import type { Label } from './label'
import type { Occupancy } from './occupancy'
import type { Plot } from './plot'
import { furtherShapes, oneLine, type ShapeRoom } from './shapes'

/** Everything that a search for a place needs to know. */
export interface Search {
  readonly plot: Plot
  readonly room: ShapeRoom
  readonly occupancy: Occupancy
  /** Whether labels may stand away from their marks on a leader. */
  readonly leaders: boolean
  /** How many places may still be looked at beyond those beside the marks. */
  effort: number
}

/**
 * Where a label of one line would cover this many marks on the average, looking farther than
 * beside its mark is in vain; where it would cover so many more, even that is.
 */
const CROWDED = 4
const HOPELESS = 20

/** A place that costs no more than this is not worth any further search. */
const GOOD_COST = 5

/** About how many places a ring has for one shape. */
const PLACES_PER_RING = 40
const PLACES_BESIDE = 20

/** The best place that no other label takes, and what it costs there. */
export interface Pick {
  readonly place: Candidate
  readonly cost: number
}

/** Looks at the places right beside the mark for the text on one line, or for its other shapes where it needs them. */
export function searchBeside(label: Label, search: Search): void {
  if (label.searched !== 'nowhere') return
  label.searched = 'line'
  const line = oneLine(label.text, search.room)
  const crowd = label.dear ? 0 : crowdAround(label, search, line?.widthPx)
  label.crowded = crowd > CROWDED || search.effort <= 0
  if (crowd > HOPELESS || (label.crowded && line === undefined)) return
  if (line === undefined) {
    searchFurtherShapes(label, search)
  } else {
    addShape(label, search, line)
    sortPlaces(label.places)
  }
}

/**
 * The cheapest free place beside a label's mark, all labels that stand now taken into account.
 * More shapes than one line are tried only where that finds nothing good. `undefined` where no
 * place is free.
 */
export function pickBeside(label: Label, search: Search): Pick | undefined {
  searchBeside(label, search)
  const best = bestFree(label.places, label, search)
  if (label.searched === 'beside' || !isWorthMore(best, label, search)) return best
  searchFurtherShapes(label, search)
  return bestFree(label.places, label, search)
}

/** The same, but where nothing good is free beside the mark, away from it too, ring by ring. */
export function pickPlace(label: Label, search: Search): Pick | undefined {
  let best = pickBeside(label, search)
  if (!isWorthMore(best, label, search)) return best
  while (label.rings < ringCount(search) && search.effort > 0) {
    const ringPx = RINGS_PX[label.rings] ?? 0
    if (best !== undefined && best.cost <= leastCostAway(ringPx)) break
    label.rings++
    const found: Candidate[] = []
    for (const shape of label.shapes) {
      // A text that is cut is not worth a leader.
      if (shape.truncated) continue
      addAway(found, search.plot, label.mark, shape, ringPx)
      search.effort -= PLACES_PER_RING
    }
    best = bestFree(sortPlaces(found), label, search, best)
    label.places = sortPlaces([...label.places, ...found])
  }
  return best
}

/** Whether all the places that a label may ever have are known. */
export function isSearched(label: Label, search: Search): boolean {
  return label.crowded || (label.searched === 'beside' && label.rings >= ringCount(search))
}

function ringCount({ leaders }: Search): number {
  return leaders ? RINGS_PX.length : 1
}

/** Whether a label should be looked for farther than it has been. */
function isWorthMore(best: Pick | undefined, label: Label, search: Search): boolean {
  return !label.crowded && search.effort > 0 && (best === undefined || best.cost > GOOD_COST)
}

/** The cheapest free one of the places, which are sorted, where it is cheaper than what is best so far. */
function bestFree(
  places: readonly Candidate[],
  label: Label,
  { occupancy }: Search,
  bestSoFar?: Pick,
): Pick | undefined {
  let best = bestSoFar
  for (const place of places) {
    if (best !== undefined && place.cost >= best.cost) break
    if (!occupancy.isFree(label.index, place)) continue
    const cost = place.cost + occupancy.pressure(label.index, place)
    if (best === undefined || cost < best.cost) best = { place, cost }
  }
  return best
}

function searchFurtherShapes(label: Label, search: Search): void {
  if (label.searched === 'beside') return
  label.searched = 'beside'
  const [line] = label.shapes
  for (const shape of furtherShapes(label.text, search.room, line)) addShape(label, search, shape)
  sortPlaces(label.places)
}

function addShape(label: Label, search: Search, shape: Label['shapes'][number]): void {
  label.shapes.push(shape)
  addBeside(label.places, search.plot, label.mark, shape, search.room.lineHeightPx)
  if (label.shapes.length > 1) search.effort -= PLACES_BESIDE
}

/** The place that a label had before, if it is still set the same way and marks and obstacles leave the place free. */
export function placeBefore(label: Label, search: Search): Candidate | undefined {
  const { previous } = label.request
  if (previous === undefined) return undefined
  searchBeside(label, search)
  // Only a label that was broken into lines has use for the shapes that take longer to find.
  if (previous.lines.length > 1 && !label.crowded) searchFurtherShapes(label, search)
  return placeAsBefore(search.plot, label.mark, label.shapes, previous)
}

function crowdAround({ mark }: Label, { plot, room }: Search, widthPx = room.maxWidthPx): number {
  return plot.marks.crowd(mark.xPx, mark.yPx, widthPx, room.lineHeightPx)
}

function sortPlaces(places: Candidate[]): Candidate[] {
  // The sort is stable, so places of equal cost keep the order in which they were offered.
  return places.sort((a, b) => a.cost - b.cost)
}
