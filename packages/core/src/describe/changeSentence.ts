import type { Change, ChangeReason } from '../model/change'
import { rawAfter, standAfter } from '../motion/changes'
import type { Placed, Placement } from '../placement/place'
import { standingOf } from '../placement/standing'
import { moveSentence, placeSentence, type Speaker } from './sentences'

const UNDONE: Partial<Record<ChangeReason, string>> = {
  undo: 'announce.undone',
  redo: 'announce.redone',
}

/**
 * What a finished change did, in one sentence: where the initiative went, and out of which region
 * where it left one, or that it has no place any more. In a figure with a handle for each axis, the
 * changed axes alone.
 */
export function changeSentence(
  speaker: Speaker,
  placement: Placement,
  from: Placed,
  change: Change,
): string {
  const { definition } = speaker
  const raw = rawAfter({ definition }, from, change)
  if (!('position' in standingOf(definition, placement.scales, raw, from)))
    return speaker.texts.say('announce.unplaced', { label: from.label })
  const stand = standAfter({ definition, placement }, from, change)
  const changed = definition.axes.flatMap(({ field }, axis) =>
    Object.hasOwn(change.changes, field) ? [axis] : [],
  )
  const report = {
    ...stand,
    from: from.region,
    only: definition.space.handles === 'axes' ? changed : undefined,
  }
  const undone = UNDONE[change.reason]
  return undone ? placeSentence(speaker, undone, report) : moveSentence(speaker, report)
}
