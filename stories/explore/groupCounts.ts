import type { PortfolioRow } from '@kvadrant/react'
import type { Language } from '../page/language'

/** A group and how many are in it. The empty name is that of the rows without a group. */
export type GroupCount = readonly [group: string, count: number]

/** The groups of some rows, the largest first, those of one size in the order of the alphabet. */
export function groupCounts(
  rows: readonly Pick<PortfolioRow<object>, 'group'>[],
  language: Language,
): readonly GroupCount[] {
  const counts = new Map<string, number>()
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, language))
}
