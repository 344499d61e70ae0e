import type { Candidate } from './candidate'
import { addBeside, placeAsBefore } from './candidates'
import type { Label } from './label'
import type { Search } from './search'
import { squeezedShapes } from './shapes'

/** How many labels are tried; where so many have no place, shorter ones would not help the reader. */
const MOST_TRIED = 200

/** A place that costs more than this, its shape apart, is not worth half a label. */
const WORST = 14

/**
 * Gives labels that found no place for their whole text one for a shortened text, right beside
 * their mark. Runs last, so that no whole label gives way to a shortened one.
 */
export function squeezeIn(labels: readonly Label[], search: Search, isFull: () => boolean): void {
  const { occupancy, plot, room } = search
  let tried = 0
  for (const label of labels) {
    if (tried >= MOST_TRIED || isFull()) return
    if (occupancy.at(label.index) !== undefined || label.crowded) continue
    tried++
    const shapes = squeezedShapes(label.text, room, label.shapes[0])
    const { previous } = label.request
    const before = previous && placeAsBefore(plot, label.mark, shapes, previous)
    const places: Candidate[] = before === undefined ? [] : [before]
    for (const shape of shapes) addBeside(places, plot, label.mark, shape, room.lineHeightPx)
    const free = places.filter(
      (place) => place.cost - place.shape.cost <= WORST && occupancy.isFree(label.index, place),
    )
    const best = free.find((place) => place === before) ?? cheapest(free)
    if (best !== undefined) occupancy.put(label.index, best)
  }
}

function cheapest(places: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const place of places) if (best === undefined || place.cost < best.cost) best = place
  return best
}
