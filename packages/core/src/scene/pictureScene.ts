import { legendEntries } from '../describe/legend'
import { pictureCredit } from '../describe/pictureCredit'
import type { Speaker } from '../describe/sentences'
import { earlierCredit } from '../describe/trailSummary'
import type { Earlier } from '../placement/earlier'
import type { Groups } from '../placement/groups'
import type { Placement } from '../placement/place'
import { figureScene, type Scene, type SceneInput } from './scene'

/** A figure that is read and laid out, for a picture of it. */
export interface PictureInput extends Omit<SceneInput, 'legend' | 'credit'> {
  readonly speaker: Speaker
  readonly placement: Placement
  readonly groups: Groups
  /** How many rows a filter leaves out. */
  readonly filtered: number
  /** The earlier rows that the figure compares with. @default no comparison */
  readonly earlier?: Earlier | undefined
}

/**
 * A picture of a figure that explains itself: with the legend of its groups, and at its lower edge
 * how trails are read, how many rows have no place or are filtered out, or why there are none.
 */
export function pictureScene(input: PictureInput): Scene {
  const { speaker, placement, groups, filtered, earlier, ...drawing } = input
  const { texts } = speaker
  const credit = [
    earlierCredit(speaker, drawing.layout, earlier),
    pictureCredit(placement, texts),
    filtered > 0 ? texts.say('filtered.note', { count: filtered }) : undefined,
  ].filter((part) => part !== undefined)
  return figureScene({
    ...drawing,
    legend: legendEntries(speaker, groups, placement.placed),
    credit: credit.length > 0 ? credit.join(' ') : undefined,
  })
}
