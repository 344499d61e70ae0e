import type { Candidate } from './candidate'
import { ejectForDropped } from './eject'
import type { Label } from './label'
import { pickPlace, type Search } from './search'

/** How often all labels are gone through again. */
const ROUNDS = 2

/** A change that saves less than this is not worth the unrest. */
const WORTHWHILE = 0.5

/** A label that stands as well as this needs no neighbour moved for it. */
const CONTENT_COST = 8

/** How many of its cheapest places a label looks at for one that a single neighbour could leave. */
const TRIES = 24

/**
 * Goes through the labels a few times more, now that all of them stand. First those without a
 * place get one by sending others away; then each label takes the best place that is free, or
 * moves one neighbour to another of its places where both together are the better for it. Ends
 * when nothing changes or the effort is spent. A label that kept its place stays there.
 */
export function improve(labels: readonly Label[], search: Search, most: number): void {
  ejectForDropped(labels, search, most)
  const byIndex = new Map(labels.map((label) => [label.index, label]))
  const standing = labels.filter((label) => !label.kept && search.occupancy.at(label.index))
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const label of standing) {
      if (search.effort <= 0) return
      const place = search.occupancy.at(label.index)
      if (place !== undefined && settle(label, place, search, byIndex)) changed = true
    }
    if (!changed) return
  }
}

/** Moves a label to a better place, with a neighbour or without; tells whether it did. */
function settle(
  label: Label,
  standing: Candidate,
  search: Search,
  byIndex: ReadonlyMap<number, Label>,
): boolean {
  const { occupancy } = search
  const limit = costOf(label, standing, search) - WORTHWHILE
  if (limit <= 0) return false
  const free = pickPlace(label, search)
  const isFreeBetter = free !== undefined && free.cost < limit
  const least = isFreeBetter ? free.cost - WORTHWHILE : limit
  if (limit > CONTENT_COST && moveNeighbour(label, standing, least, search, byIndex)) return true
  if (isFreeBetter) occupancy.put(label.index, free.place)
  return isFreeBetter
}

/** Takes a place from a neighbour that has another one, where the two together cost less than the limit allows. */
function moveNeighbour(
  label: Label,
  standing: Candidate,
  limit: number,
  search: Search,
  byIndex: ReadonlyMap<number, Label>,
): boolean {
  const { occupancy } = search
  let tries = TRIES
  let alone = true
  const bear = () => {
    const isFirst = alone
    alone = false
    return isFirst
  }
  for (const place of label.places) {
    if (place.cost >= limit || tries === 0 || search.effort <= 0) break
    tries--
    search.effort--
    alone = true
    const blocker = occupancy.blockers(label.index, place, bear)?.[0]
    const other = blocker === undefined ? undefined : byIndex.get(blocker)
    const there = other && occupancy.at(other.index)
    if (other === undefined || there === undefined || other.kept) continue
    search.effort -= other.places.length
    const before = costOf(other, there, search)
    occupancy.put(label.index, place)
    occupancy.clear(other.index)
    const next = pickPlace(other, search)
    if (next !== undefined && place.cost + next.cost - before < limit) {
      occupancy.put(other.index, next.place)
      return true
    }
    occupancy.put(other.index, there)
    occupancy.put(label.index, standing)
  }
  return false
}

function costOf(label: Label, place: Candidate, { occupancy }: Search): number {
  return place.cost + occupancy.pressure(label.index, place)
}
