import type { Seen } from '../layout/reveal'
import type { Earlier } from '../placement/earlier'
import type { Placement } from '../placement/place'
import { type Speaker, regionName } from './sentences'
import { axesSentence, describeFigure } from './summary'
import { earlierSummary } from './trailSummary'

/**
 * The figure in a paragraph, as far as it is seen: its question, its axes, each region with what it
 * means. Where everything is seen, what {@link describeFigure} says and, beside earlier rows, what
 * became of the initiatives.
 */
export function describeSeen(
  speaker: Speaker,
  placement: Placement,
  seen: Seen,
  title?: string,
  earlier?: Earlier,
): string {
  if (seen.marks) {
    const whole = describeFigure(speaker, placement, title)
    return earlier ? `${whole} ${earlierSummary(speaker.texts, earlier)}` : whole
  }
  const { definition, texts } = speaker
  const regions = placement.partition.ids.flatMap((id) => {
    if (!seen.regions.has(id)) return []
    const name = regionName(speaker, id)
    const reading = texts.say(`${definition.id}.region.${id}.reading`)
    return [reading === '' ? `${name}.` : `${name}: ${reading}`]
  })
  return [
    title ?? texts.say(`${definition.id}.title`),
    seen.axes ? axesSentence(speaker) : '',
    ...regions,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
