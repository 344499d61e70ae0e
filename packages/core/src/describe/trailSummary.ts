import type { Texts } from '../i18n/texts'
import type { FigureLayout } from '../layout/figureLayout'
import type { Earlier } from '../placement/earlier'
import type { Speaker } from './sentences'

/** Up to so many new or gone initiatives are named; of more the table has the names. */
const NAMED = 3

/**
 * What became of the initiatives, in a few sentences: how many were moved and how many went to
 * another region, how many are new, had no place earlier, or are gone, and a few of those by name.
 * What there is none of is not told, but that nothing was moved is.
 */
export function earlierSummary(texts: Texts, earlier: Earlier): string {
  if (earlier.refused) return texts.say('earlier.refused')
  const stands = [...earlier.stands.values()]
  const moved = stands.filter((stand) => stand.moved).length
  const crossed = stands.filter((stand) => stand.crossed).length
  return [
    texts.say(moved === 0 ? 'earlier.movedNone' : 'earlier.moved', { count: moved }),
    crossed === 0 ? '' : texts.say('earlier.crossed', { count: crossed }),
    listed(texts, 'earlier.addedCount', earlier.added),
    listed(texts, 'earlier.unplacedCount', [...earlier.unplaced.values()]),
    listed(texts, 'earlier.goneCount', earlier.gone),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** How trails are to be read and what they tell, for the lower edge of a picture; undefined without earlier rows. */
export function earlierCredit(
  { texts, definition }: Pick<Speaker, 'texts' | 'definition'>,
  { trails }: Pick<FigureLayout, 'trails'>,
  earlier: Earlier | undefined,
): string | undefined {
  if (!earlier) return undefined
  const key = definition.space.handles === 'axes' ? 'earlier.key.lines' : 'earlier.key'
  const told = earlierSummary(texts, earlier)
  return trails ? `${texts.say(key)} ${told}` : told
}

function listed(texts: Texts, key: string, rows: readonly { readonly label: string }[]): string {
  if (rows.length === 0) return ''
  const said = texts.say(key, { count: rows.length })
  const names = rows.map(({ label }) => label).join(', ')
  return rows.length > NAMED ? `${said}.` : texts.say('earlier.named', { said, names })
}
