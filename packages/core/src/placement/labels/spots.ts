import type { Label } from './label'

/** Of more labels than this for one spot none would say which mark it belongs to. */
const MOST_ON_SPOT = 4

/**
 * Leaves out the labels beyond the first few of each spot, the dearest first, so that ten thousand
 * marks on one spot cost no more than a few. Callers who stack marks never meet this.
 */
export function thinSpots(labels: readonly Label[]): readonly Label[] {
  const onSpot = new Map<string, Label[]>()
  for (const label of labels) {
    const key = `${label.mark.xPx}/${label.mark.yPx}`
    const others = onSpot.get(key)
    if (others === undefined) onSpot.set(key, [label])
    else others.push(label)
  }
  if (onSpot.size === labels.length) return labels
  const kept = new Set<Label>()
  for (const spot of onSpot.values()) {
    const dearest = spot.length > MOST_ON_SPOT ? spot.sort(byPriority) : spot
    for (const label of dearest.slice(0, MOST_ON_SPOT)) kept.add(label)
  }
  return labels.filter((label) => kept.has(label))
}

function byPriority(a: Label, b: Label): number {
  if (a.priority !== b.priority) return a.priority > b.priority ? -1 : 1
  return a.index - b.index
}
