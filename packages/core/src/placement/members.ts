import type { Placement } from './place'

/** How many initiatives lie in each region that has any. */
export function countMembers(placement: Placement): ReadonlyMap<string, number> {
  const members = new Map<string, number>()
  for (const { region } of placement.placed) members.set(region, (members.get(region) ?? 0) + 1)
  return members
}
