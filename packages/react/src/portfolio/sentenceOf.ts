import { type Change, type ChangeReason, changeSentence, type Texts } from '@kvadrant/core'
import type { Planned } from './planChanges'

const SEVERAL: Partial<Record<ChangeReason, string>> = {
  undo: 'announce.several.undone',
  redo: 'announce.several.redone',
}

/** What was done in one step in one sentence: as its figure says it, or how many rows got other values. */
export function sentenceOf(planned: readonly Planned[], texts: Texts): string {
  const [first] = planned
  if (planned.length === 1 && first?.by) {
    const { member, placement, from } = first.by
    const { definition, texts: own } = member
    const { scales, tolerance } = placement
    return changeSentence(
      { definition, texts: own, scales, tolerance },
      placement,
      from,
      first.change,
    )
  }
  const key = SEVERAL[first?.change.reason ?? 'import'] ?? 'announce.several.changed'
  return texts.say(key, { count: planned.length })
}

/** That a step could not be saved, once its marks are back. */
export function refusalOf(
  changes: readonly Change[],
  labelOf: (id: string) => string,
  texts: Texts,
): string {
  const [only] = changes
  return only && changes.length === 1
    ? texts.say('announce.refused', { label: labelOf(only.id) })
    : texts.say('announce.several.refused', { count: changes.length })
}
