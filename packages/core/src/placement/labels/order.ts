import type { Label } from './label'

/**
 * The order in which labels are decided: by priority; then those that can keep their place; then
 * those with the fewest places beside their mark, but those with none at all last, since they can
 * only stand where the others leave room; then by their order in the requests.
 */
export function byUrgency(
  labels: readonly Label[],
  canStay: (label: Label) => boolean,
): readonly Label[] {
  const choice = (label: Label) =>
    canStay(label) ? -1 : label.places.length === 0 ? Number.MAX_SAFE_INTEGER : label.places.length
  return labels
    .map((label) => ({ label, choice: choice(label) }))
    .sort(
      (a, b) =>
        compare(b.label.priority, a.label.priority) ||
        a.choice - b.choice ||
        a.label.index - b.label.index,
    )
    .map(({ label }) => label)
}

/** No more labels than this are dearer than the rest. */
const FEW = 20

/** Marks the few labels of the highest priorities, where priorities differ at all. */
export function markDearest(labels: readonly Label[]): void {
  const priorities = labels.map((label) => label.priority).sort(compare)
  const limit = priorities[Math.max(0, priorities.length - FEW - 1)] ?? 0
  for (const label of labels) label.dear = label.priority > limit
}

/** Labels in their order of urgency, parted where the priority changes. */
export function byPriority(ordered: readonly Label[]): readonly (readonly Label[])[] {
  const levels: Label[][] = []
  for (const label of ordered) {
    const level = levels.at(-1)
    if (level?.[0]?.priority === label.priority) level.push(label)
    else levels.push([label])
  }
  return levels
}

/** Infinite priorities cannot be subtracted. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
