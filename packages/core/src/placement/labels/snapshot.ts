import type { Candidate } from './candidate'
import type { Label } from './label'
import type { Search } from './search'

/** Where all labels stand at one moment of a search. */
export interface Snapshot {
  readonly places: readonly (readonly [index: number, place: Candidate])[]
  /** The priorities of the labels without a place, highest first. */
  readonly dropped: readonly number[]
  /** What all the places together cost. */
  readonly cost: number
}

/** Notes where the labels stand; they come in their order of urgency, so high priorities first. */
export function snapshot(labels: readonly Label[], { occupancy }: Search): Snapshot {
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

/** Whether the first is better: fewer labels are dropped, from the highest priority down; then whether the places cost less. */
export function isBetter(a: Snapshot, b: Snapshot): boolean {
  const length = Math.max(a.dropped.length, b.dropped.length)
  for (let index = 0; index < length; index++) {
    const mine = a.dropped[index] ?? Number.NEGATIVE_INFINITY
    const theirs = b.dropped[index] ?? Number.NEGATIVE_INFINITY
    if (mine !== theirs) return mine < theirs
  }
  return a.cost < b.cost
}
