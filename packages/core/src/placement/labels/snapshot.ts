import type { Candidate } from './candidate'
import type { Label } from './label'
import type { Search } from './search'

/** How good it is how the labels stand at one moment of a search. */
export interface Standing {
  /** The priorities of the labels without a place, highest first. */
  readonly dropped: readonly number[]
  /** What all the places together cost. */
  readonly cost: number
}

/** Where all labels stand at one moment of a search. */
export interface Snapshot extends Standing {
  /** The place of each label, in the order in which the labels came; `undefined` where it has none. */
  readonly places: readonly (Candidate | undefined)[]
}

/** Weighs how the labels stand; they come in their order of urgency, so high priorities first. */
export function weigh(labels: readonly Label[], { occupancy }: Search): Standing {
  const dropped: number[] = []
  let cost = 0
  for (const label of labels) {
    const place = occupancy.at(label.index)
    if (place === undefined) dropped.push(label.priority)
    else cost += place.cost
  }
  return { dropped, cost }
}

/** Notes where the labels stand. */
export function snapshot(labels: readonly Label[], search: Search): Snapshot {
  const places = labels.map((label) => search.occupancy.at(label.index))
  return { ...weigh(labels, search), places }
}

/** Whether the first is better: fewer labels are dropped, from the highest priority down; then whether the places cost less. */
export function isBetter(a: Standing, b: Standing): boolean {
  const length = Math.max(a.dropped.length, b.dropped.length)
  for (let index = 0; index < length; index++) {
    const mine = a.dropped[index] ?? Number.NEGATIVE_INFINITY
    const theirs = b.dropped[index] ?? Number.NEGATIVE_INFINITY
    if (mine !== theirs) return mine < theirs
  }
  return a.cost < b.cost
}
