import type { Reveal } from '../layout/reveal'
import { countMembers } from '../placement/members'
import type { Placement } from '../placement/place'
import { axisName, regionName, type Speaker } from './sentences'
import { stepName } from './stepName'

/** A name and what is said of it; empty where there is nothing more to say. */
export interface StepLine {
  readonly name: string
  readonly text: string
}

/** One step of a figure that is built up before an audience. */
export interface RevealStep {
  readonly kind: 'axes' | 'region' | 'marks'
  /** The region that is new; undefined in the other steps. */
  readonly region?: string | undefined
  /** What the figure shows now, what came before included. */
  readonly reveal: Required<Reveal>
  /**
   * What is read out: each axis with what it means or runs between; the new region with its meaning;
   * how many initiatives there are, then how many in each region that has any.
   */
  readonly lines: readonly StepLine[]
}

/**
 * The steps that a figure is built up in: the axes, the regions one at a time in reading order, then
 * the initiatives. Without placed initiatives the last region is the last step. Ours, not the
 * whitepaper's.
 */
export function revealSteps(speaker: Speaker, placement: Placement): readonly RevealStep[] {
  const { definition, texts } = speaker
  const { ids } = placement.partition
  const steps: readonly RevealStep[] = [
    {
      kind: 'axes',
      reveal: { axes: true, regions: [], marks: false },
      lines: definition.axes.map((_, axis) => axisLine(speaker, axis)),
    },
    ...ids.map((id, index): RevealStep => ({
      kind: 'region',
      region: id,
      reveal: { axes: true, regions: ids.slice(0, index + 1), marks: false },
      lines: [
        {
          name: regionName(speaker, id),
          text: texts.say(`${definition.id}.region.${id}.reading`),
        },
      ],
    })),
  ]
  if (placement.placed.length === 0) return steps
  const marks: RevealStep = {
    kind: 'marks',
    reveal: { axes: true, regions: 'all', marks: true },
    lines: memberLines(speaker, placement),
  }
  return [...steps, marks]
}

/** An axis and its meaning; without one, the words that it has, or those at its ends. A name that says its ends needs no more. */
function axisLine(speaker: Speaker, axis: number): StepLine {
  const { definition, texts } = speaker
  const { field, steps } = definition.axes[axis] ?? { field: '' }
  const key = `${definition.id}.axis.${field}`
  const name = axisName(speaker, axis)
  if (texts.has(`${key}.reading`)) return { name, text: texts.say(`${key}.reading`) }
  const words = steps
    ? steps.map((step) => stepName(texts, definition.id, field, step)).join(', ')
    : `${texts.say(`${key}.low`)} – ${texts.say(`${key}.high`)}`
  return { name, text: words === name ? '' : words }
}

function memberLines(speaker: Speaker, placement: Placement): readonly StepLine[] {
  const members = countMembers(placement)
  const counted = (count: number) => speaker.texts.say('figure.members', { count })
  return [
    { name: counted(placement.placed.length), text: '' },
    ...placement.partition.ids.flatMap((id) => {
      const count = members.get(id) ?? 0
      return count === 0 ? [] : [{ name: regionName(speaker, id), text: counted(count) }]
    }),
  ]
}
