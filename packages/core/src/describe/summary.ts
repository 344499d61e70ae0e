import { countMembers } from '../placement/members'
import type { Placement } from '../placement/place'
import { refusalText } from './refusalText'
import { type Speaker, axisName, regionName } from './sentences'

/** The figure in a paragraph: its question, how many initiatives, how many in each region, how many without a place. */
export function describeFigure(speaker: Speaker, placement: Placement, title?: string): string {
  const { definition, texts } = speaker
  const members = countMembers(placement)
  const regions = placement.partition.ids
    .map((region) =>
      texts.say('summary.region', {
        region: regionName(speaker, region),
        members: texts.say('figure.members', { count: members.get(region) ?? 0 }),
      }),
    )
    .join(' ')
  const parts = [
    texts.say('summary.whole', {
      title: title ?? texts.say(`${definition.id}.title`),
      count: placement.placed.length,
      regions,
    }),
    axesSentence(speaker),
    refusalText(placement, texts) ?? '',
  ]
  const { length: missing } = placement.notPlaced
  if (missing > 0) parts.push(texts.say('summary.notPlaced', { count: missing }))
  return parts.filter((part) => part !== '').join(' ')
}

/** Which axis lies where, and what it runs between; empty for figures that have not two axes. */
export function axesSentence(speaker: Speaker): string {
  const { definition, texts } = speaker
  const end = (axis: number, which: 'low' | 'high') =>
    texts
      .say(`${definition.id}.axis.${definition.axes[axis]?.field ?? ''}.${which}`)
      .toLocaleLowerCase(texts.locale)
  if (definition.axes.length !== 2) return ''
  return texts.say('summary.axes', {
    x: axisName(speaker, 0),
    xLow: end(0, 'low'),
    xHigh: end(0, 'high'),
    y: axisName(speaker, 1),
    yLow: end(1, 'low'),
    yHigh: end(1, 'high'),
  })
}
