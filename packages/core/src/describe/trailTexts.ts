import type { Earlier } from '../placement/earlier'
import type { NotPlaced, Placed } from '../placement/place'
import { reasonsText } from './reasonsText'
import { coordinates, regionName, type Speaker } from './sentences'

/**
 * Where an initiative was, as a cell of the table: the values that are others now, and the region
 * where it is another one. "oförändrat" where nothing differs, "ny" without an earlier row, the
 * reasons where the earlier row had no place. In a figure told by its regions, the region alone.
 */
export function earlierCell(
  speaker: Speaker,
  earlier: Earlier,
  { id }: Pick<Placed, 'id'>,
): string {
  const { texts, definition } = speaker
  const unplaced = earlier.unplaced.get(id)
  if (unplaced) return reasonsText(unplaced, texts, definition)
  const stand = earlier.stands.get(id)
  if (!stand) return texts.say(earlier.refused ? 'earlier.unread' : 'earlier.added')
  const { was, changed, crossed } = stand
  if (changed.length === 0 && !crossed) return texts.say('earlier.same')
  return placeWords(speaker, was, changed, crossed)
}

/** Where a gone initiative was: its last values and its region, or why its row had no place. */
export function goneCell(speaker: Speaker, gone: Placed | NotPlaced): string {
  return 'reasons' in gone
    ? reasonsText(gone, speaker.texts, speaker.definition)
    : placeWords(speaker, gone, undefined, true)
}

/** "Före: innovationskomplexitet 4,5, Standardsourcing": the line of a tooltip; undefined where nothing differs. */
export function earlierLine(
  speaker: Speaker,
  earlier: Earlier,
  { id }: Pick<Placed, 'id'>,
): string | undefined {
  const stand = earlier.stands.get(id)
  if (earlier.refused || (stand && stand.changed.length === 0 && !stand.crossed)) return undefined
  return speaker.texts.say('earlier.was', { was: earlierCell(speaker, earlier, { id }) })
}

function placeWords(
  speaker: Speaker,
  { values, region }: Pick<Placed, 'values' | 'region'>,
  changed: readonly number[] | undefined,
  withRegion: boolean,
): string {
  const byRegion = speaker.definition.toldBy === 'region'
  const some = changed?.length === speaker.definition.axes.length ? undefined : changed
  const where = byRegion || some?.length === 0 ? '' : coordinates(speaker, values, some)
  return [where, withRegion || byRegion ? regionName(speaker, region) : '']
    .filter((part) => part !== '')
    .join(', ')
}
