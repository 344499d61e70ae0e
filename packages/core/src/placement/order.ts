import type { Partition } from '../regions/partition'
import type { Placed } from './place'

/**
 * The order in which the keyboard and the table go through the initiatives: region by region in
 * reading order, within each from the top down, then from axis 0's low end, then as in the rows.
 * A one-axis space goes from its low end.
 */
export function readingOrder<Row>(
  placed: readonly Placed<Row>[],
  partition: Partition,
): readonly Placed<Row>[] {
  const rank = new Map(partition.ids.map((id, index) => [id, index]))
  return [...placed].sort(
    (a, b) =>
      (rank.get(a.region) ?? 0) - (rank.get(b.region) ?? 0) ||
      (b.position[1] ?? 0) - (a.position[1] ?? 0) ||
      (a.position[0] ?? 0) - (b.position[0] ?? 0) ||
      a.index - b.index,
  )
}
