import type { Seen } from '../layout/reveal'
import type { Placement } from '../placement/place'
import { type Speaker, regionName } from './sentences'
import { axesSentence, describeFigure } from './summary'

/**
 * The figure in a paragraph, as far as it is seen: its question, its axes, each region with what it
 * means. Where everything is seen, what {@link describeFigure} says.
 */
export function describeSeen(
  speaker: Speaker,
  placement: Placement,
  seen: Seen,
  title?: string,
): string {
  if (seen.marks) return describeFigure(speaker, placement, title)
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
