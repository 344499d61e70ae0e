import { eject } from './eject'
import type { Label } from './label'
import { pickPlace, type Search } from './search'
import { snapshot } from './snapshot'

/** How often all labels are gone through again. */
const ROUNDS = 2

/** A change that saves less than this is not worth the unrest. */
const WORTHWHILE = 0.5

/** A label that stands as well as this needs no neighbours moved for it. */
const CONTENT_COST = 11

/** How many labels may be put somewhere for each one that has no place, and in all. */
const STEPS_PER_DROPPED = 20
const MOST_STEPS = 200

/** How many labels may be put somewhere to give one a better place. */
const STEPS_PER_POOR = 10

/**
 * Goes through the labels again, now that all of them stand. First those without a place get one
 * by sending others to other places; then each label takes the best place that is free, and one
 * that stands poorly sends others to other places where all together are the better for it. Ends
 * when nothing changes or the effort is spent. A label that kept its place stays there.
 */
export function improve(
  labels: readonly Label[],
  search: Search,
  most: number,
  effort: number,
): void {
  const { occupancy } = search
  // Half of it is kept for the second part, or labels would stay where they were pushed to.
  search.effort = effort / 2
  const dropped = labels.filter((label) => occupancy.at(label.index) === undefined)
  eject(dropped, labels, snapshot(labels, search), search, {
    steps: Math.min(MOST_STEPS, dropped.length * STEPS_PER_DROPPED),
    most,
    ceiling: Number.POSITIVE_INFINITY,
  })
  search.effort += effort / 2
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const label of labels) {
      if (search.effort <= 0) return
      if (!label.kept && (settle(label, search) || better(label, labels, search))) changed = true
    }
    if (!changed) return
  }
}

/** Moves a label to the best free place, if that is better than where it stands. */
function settle(label: Label, search: Search): boolean {
  const limit = costOf(label, search) - WORTHWHILE
  if (!(limit > 0)) return false
  const pick = pickPlace(label, search)
  if (pick === undefined || pick.cost >= limit) return false
  search.occupancy.put(label.index, pick.place)
  return true
}

/** Gives a label that stands poorly a better place by sending others to other places. */
function better(label: Label, labels: readonly Label[], search: Search): boolean {
  const cost = costOf(label, search)
  if (!(cost > CONTENT_COST)) return false
  const before = snapshot(labels, search)
  search.occupancy.clear(label.index)
  return eject([label], labels, before, search, {
    steps: STEPS_PER_POOR,
    most: Number.POSITIVE_INFINITY,
    ceiling: cost - WORTHWHILE,
  })
}

/** What it costs to stand where a label stands now; 0 for one without a place. */
function costOf(label: Label, { occupancy }: Search): number {
  const place = occupancy.at(label.index)
  return place === undefined ? 0 : place.cost + occupancy.pressure(label.index, place)
}
