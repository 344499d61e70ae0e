import type { Candidate } from './candidate'
import type { Label } from './label'
import { isSearched, pickPlace, type Search } from './search'
import { isBetter, type Snapshot, snapshot, weigh } from './snapshot'

/** What it counts to send a label away the first time, in the unit of what places cost. */
const WEIGHT = 40

/** How far a search by sending labels away may go. */
export interface EjectLimits {
  /** How many labels may be put somewhere on the way. */
  readonly steps: number
  /** How many labels may stand in the end. */
  readonly most: number
  /** What the place of each label that has none at the beginning must stay below. */
  readonly ceiling: number
}

/**
 * Finds places for the labels in `homeless` by sending others away, which then look for a place
 * themselves and may send others away in turn. A label that was hard to place is sent away less
 * and less readily, so the search does not run in circles. None is sent away by one of a lower
 * priority, none that kept the place that it had before.
 *
 * In the end the best of all states on the way stands, `before` among them: with the fewest labels
 * dropped, the high priorities first, then with the least cost. Tells whether that is another
 * state than `before`.
 */
export function eject(
  homeless: readonly Label[],
  labels: readonly Label[],
  before: Snapshot,
  search: Search,
  { steps, most, ceiling }: EjectLimits,
): boolean {
  const { occupancy } = search
  const byIndex = new Map(labels.map((label) => [label.index, label]))
  const hardness = new Map<number, number>()
  const waiting = [...homeless]
  let best = before

  for (let step = 0; step < steps && search.effort > 0; step++) {
    const label = waiting.shift()
    if (label === undefined || occupancy.count() >= most) break
    const below = homeless.includes(label) ? ceiling : Number.POSITIVE_INFINITY
    const pick = isSearched(label, search) ? undefined : pickPlace(label, search)
    const push =
      pick !== undefined && pick.cost < below
        ? { place: pick.place, away: [] }
        : leastPush(label, below, search, byIndex, hardness)
    if (push === undefined) continue
    if (push.away.length > 0) hardness.set(label.index, (hardness.get(label.index) ?? 1) + 1)
    for (const index of push.away) {
      occupancy.clear(index)
      const other = byIndex.get(index)
      if (other !== undefined) waiting.push(other)
    }
    occupancy.put(label.index, push.place)
    search.effort -= labels.length / 8
    if (isBetter(weigh(labels, search), best)) best = snapshot(labels, search)
  }
  restore(best, labels, search)
  return best !== before
}

/** Puts every label back to where it stood. */
function restore({ places }: Snapshot, labels: readonly Label[], { occupancy }: Search): void {
  const moved = labels.flatMap(({ index }, at) => {
    const place = places[at]
    return occupancy.at(index) === place ? [] : [{ index, place }]
  })
  for (const { index } of moved) occupancy.clear(index)
  for (const { index, place } of moved) if (place) occupancy.put(index, place)
}

/** The place from which a label would send away nobody, or else those that are easiest to place again. */
function leastPush(
  label: Label,
  below: number,
  search: Search,
  byIndex: ReadonlyMap<number, Label>,
  hardness: ReadonlyMap<number, number>,
): { readonly place: Candidate; readonly away: readonly number[] } | undefined {
  let least = Number.POSITIVE_INFINITY
  let push: { readonly place: Candidate; readonly away: readonly number[] } | undefined
  let cost = 0
  const bear = (index: number): boolean => {
    const other = byIndex.get(index)
    if (other === undefined || other.kept || other.priority > label.priority) return false
    cost += WEIGHT * (hardness.get(index) ?? 1)
    return cost < least
  }
  for (const place of label.places) {
    if (place.cost >= least || place.cost >= below) break
    cost = place.cost
    search.effort--
    const away = search.occupancy.blockers(label.index, place, bear)
    if (away === undefined) continue
    least = cost
    push = { place, away }
  }
  return push
}
