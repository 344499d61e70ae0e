import type { Candidate } from './candidate'
import type { Label } from './label'
import { isSearched, pickPlace, type Search } from './search'

/** How many labels may be put somewhere for each one that had no place. */
const STEPS_PER_LABEL = 25
const MOST_STEPS = 300

/** What it counts to send a label away the first time, in the unit of what places cost. */
const WEIGHT = 40

/**
 * Finds places for the labels that have none by sending others away, which then look for a place
 * themselves and may send others away in turn. A label that was hard to place is sent away less
 * and less readily, so the search does not run in circles. None is sent away by one of a lower
 * priority, none that kept the place that it had before. In the end the best of all states on the
 * way stands: with the fewest labels dropped, the high priorities first.
 */
export function ejectForDropped(labels: readonly Label[], search: Search, most: number): void {
  const { occupancy } = search
  const byIndex = new Map(labels.map((label) => [label.index, label]))
  const hardness = new Map<number, number>()
  const waiting = labels.filter((label) => occupancy.at(label.index) === undefined)
  let best = snapshot(labels, search)
  let steps = Math.min(MOST_STEPS, waiting.length * STEPS_PER_LABEL)

  while (waiting.length > 0 && steps > 0 && search.effort > 0) {
    steps--
    const label = waiting.shift()
    if (label === undefined || occupancy.count() >= most) break
    const place = isSearched(label, search) ? undefined : pickPlace(label, search)?.place
    const push = place === undefined ? leastPush(label, search, byIndex, hardness) : undefined
    if (push !== undefined && push.away.length > 0) {
      hardness.set(label.index, (hardness.get(label.index) ?? 1) + 1)
    }
    for (const index of push?.away ?? []) {
      occupancy.clear(index)
      const other = byIndex.get(index)
      if (other !== undefined) waiting.push(other)
    }
    const taken = place ?? push?.place
    if (taken === undefined) continue
    occupancy.put(label.index, taken)
    const now = snapshot(labels, search)
    if (isBetter(now, best)) best = now
  }
  for (const label of labels) occupancy.clear(label.index)
  for (const [index, place] of best.places) occupancy.put(index, place)
}

/** The place from which a label would send away nobody, or else those that are easiest to place again. */
function leastPush(
  label: Label,
  search: Search,
  byIndex: ReadonlyMap<number, Label>,
  hardness: ReadonlyMap<number, number>,
): { readonly place: Candidate; readonly away: readonly number[] } | undefined {
  let least = Number.POSITIVE_INFINITY
  let push: { readonly place: Candidate; readonly away: readonly number[] } | undefined
  search.effort -= label.places.length
  let cost = 0
  const bear = (index: number): boolean => {
    const other = byIndex.get(index)
    if (other === undefined || other.kept || other.priority > label.priority) return false
    cost += WEIGHT * (hardness.get(index) ?? 1)
    return cost < least
  }
  for (const place of label.places) {
    if (place.cost >= least) break
    cost = place.cost
    const away = search.occupancy.blockers(label.index, place, bear)
    if (away === undefined) continue
    least = cost
    push = { place, away }
  }
  return push
}

interface Snapshot {
  readonly places: readonly (readonly [index: number, place: Candidate])[]
  /** The priorities of the labels without a place, highest first. */
  readonly dropped: readonly number[]
  readonly cost: number
}

function snapshot(labels: readonly Label[], { occupancy }: Search): Snapshot {
  const places: (readonly [number, Candidate])[] = []
  const dropped: number[] = []
  let cost = 0
  for (const label of labels) {
    const place = occupancy.at(label.index)
    if (place === undefined) {
      dropped.push(label.priority)
    } else {
      places.push([label.index, place])
      cost += place.cost
    }
  }
  return { places, dropped, cost }
}

/** Whether fewer labels are dropped, from the highest priority down; then whether the places cost less. */
function isBetter(a: Snapshot, b: Snapshot): boolean {
  const length = Math.max(a.dropped.length, b.dropped.length)
  for (let index = 0; index < length; index++) {
    const mine = a.dropped[index] ?? Number.NEGATIVE_INFINITY
    const theirs = b.dropped[index] ?? Number.NEGATIVE_INFINITY
    if (mine !== theirs) return mine < theirs
  }
  return a.cost < b.cost
}
