import type { Texts } from '../i18n/texts'
import type { Earlier } from '../placement/earlier'

/**
 * What became of the initiatives, in a few sentences: how many were moved and how many of those to
 * another region, how many are new, had no place earlier, or are gone. What there is none of is not
 * told, but that nothing was moved is.
 */
export function earlierSummary(texts: Texts, earlier: Earlier): string {
  if (earlier.refused) return texts.say('earlier.refused')
  const stands = [...earlier.stands.values()]
  const moved = stands.filter((stand) => stand.moved)
  const crossed = stands.filter((stand) => stand.crossed)
  const told: readonly (readonly [key: string, count: number])[] = [
    ['earlier.moved', moved.length],
    ['earlier.crossed', crossed.length],
    ['earlier.addedCount', earlier.added.length],
    ['earlier.unplacedCount', earlier.unplaced.size],
    ['earlier.goneCount', earlier.gone.length],
  ]
  return told
    .filter(([key, count]) => count > 0 || key === 'earlier.moved')
    .map(([key, count]) => texts.say(count === 0 ? 'earlier.movedNone' : key, { count }))
    .join(' ')
}
