import type { Partition } from '../regions/partition'
import type { Arrows } from '../spaces/space'
import type { Placed } from './place'

/**
 * The order in which the keyboard and the table go through the initiatives: region by region in
 * reading order, within each from the top down, then across, then as in the rows. What lies above
 * and across is what the space's upright and level arrows move: axis 1 and axis 0 where they are
 * left out. A one-axis space goes from its low end.
 */
export function readingOrder<Row>(
  placed: readonly Placed<Row>[],
  partition: Partition,
  arrows?: Arrows,
): readonly Placed<Row>[] {
  const across = arrows?.ArrowRight.axis ?? 0
  const up = arrows?.ArrowUp.axis ?? 1
  const rank = new Map(partition.ids.map((id, index) => [id, index]))
  return [...placed].sort(
    (a, b) =>
      (rank.get(a.region) ?? 0) - (rank.get(b.region) ?? 0) ||
      (up === across ? 0 : (b.position[up] ?? 0) - (a.position[up] ?? 0)) ||
      (a.position[across] ?? 0) - (b.position[across] ?? 0) ||
      a.index - b.index,
  )
}
