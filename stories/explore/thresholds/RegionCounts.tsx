import { countMembers, regionName } from '@kvadrant/core'
import type { ReadFigure } from '../figures/usePlacements'

/** Props of {@link RegionCounts}. */
export interface RegionCountsProps {
  readonly read: ReadFigure
  readonly label: string
  /** How those without a place are called. */
  readonly notPlaced: string
}

/** How many initiatives lie in each region of a figure, as numbers and as bars. */
export function RegionCounts({ read, label, notPlaced }: RegionCountsProps) {
  const { placement, speaker } = read
  const members = countMembers(placement)
  const all = placement.placed.length + placement.notPlaced.length
  const bar = (key: string, name: string, count: number) => (
    <li key={key}>
      <span>{name}</span>
      <meter aria-hidden="true" min={0} max={Math.max(all, 1)} value={count} />
      <strong>{count}</strong>
    </li>
  )
  return (
    <ul data-explore-counts="" aria-label={label}>
      {placement.partition.ids.map((id) => bar(id, regionName(speaker, id), members.get(id) ?? 0))}
      {placement.notPlaced.length > 0 && bar('', notPlaced, placement.notPlaced.length)}
    </ul>
  )
}
