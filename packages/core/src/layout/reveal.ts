import type { Partition } from '../regions/partition'

/**
 * What of a figure is shown, for a figure that is built up step by step. Ours, not the whitepaper's.
 * Initiatives are told with the axes and the regions that they lie by, so they are shown only once
 * the axes and every region are.
 */
export interface Reveal {
  /** Whether the axes are shown: their names, their ends, and the lines that marks stand along. @default true */
  readonly axes?: boolean | undefined
  /** Ids of the regions that are shown with their names and meanings; ids that no region has are passed over. @default 'all' */
  readonly regions?: readonly string[] | 'all' | undefined
  /** Whether the initiatives are shown: marks, labels, counts, legend and table. @default true */
  readonly marks?: boolean | undefined
}

/** A {@link Reveal} as it holds for one figure. */
export interface Seen {
  readonly axes: boolean
  /** Ids of the regions that are seen. */
  readonly regions: ReadonlySet<string>
  readonly everyRegion: boolean
  /** Never without the axes and every region. */
  readonly marks: boolean
}

/** What is seen of a figure with the given regions; everything where nothing is said. */
export function seenOf(reveal: Reveal | undefined, { ids }: Pick<Partition, 'ids'>): Seen {
  const { axes = true, regions = 'all', marks = true } = reveal ?? {}
  const seen = new Set(regions === 'all' ? ids : ids.filter((id) => regions.includes(id)))
  const everyRegion = ids.every((id) => seen.has(id))
  return { axes, regions: seen, everyRegion, marks: marks && axes && everyRegion }
}
