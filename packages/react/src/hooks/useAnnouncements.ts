import {
  type CancelCause,
  type Change,
  type ChangeReason,
  type FigureDefinition,
  moveSentence,
  type Placed,
  placeSentence,
  type Speaker,
} from '@kvadrant/core'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type Announcer, holdAnnouncer } from '../dom/announcer'
import { useLatest } from './useLatest'

/** What a figure says aloud. */
export interface Announcements {
  readonly say: (text: string) => void
  readonly changed: (change: Change, from: Placed) => void
  /** Any sentence of the catalogue about an initiative where it lies. */
  readonly place: (key: string, placed: Placed) => void
  readonly cancelled: (placed: Placed | undefined, label: string, cause: CancelCause) => void
  /** A change that could not be saved, once its mark is back. */
  readonly refused: (label: string) => void
}

/** Sentences for the page's one live region. */
export function useAnnouncements(
  stage: RefObject<Element | null>,
  speaker: Speaker,
): Announcements {
  const announcer = useRef<Announcer | undefined>(undefined)
  const latest = useLatest(speaker)

  useEffect(() => {
    if (!stage.current) return undefined
    const held = holdAnnouncer(stage.current.ownerDocument)
    announcer.current = held
    return () => {
      announcer.current = undefined
      held.release()
    }
  }, [stage])

  return useMemo(() => {
    const say = (text: string) => announcer.current?.say(text)
    const place: Announcements['place'] = (key, placed) =>
      say(placeSentence(latest.current, key, placed))
    return {
      say,
      place,
      changed: (change, from) => {
        const now = latest.current
        const report = {
          label: from.label,
          values: valuesOf(now.definition, change.changes, from),
          region: change.region,
          from: from.region,
        }
        const undone = UNDONE[change.reason]
        say(undone ? placeSentence(now, undone, report) : moveSentence(now, report))
      },
      cancelled: (placed, label, cause) => {
        if (cause === 'unchanged' || cause === 'unmount') return
        if (cause === 'row-gone')
          return say(latest.current.texts.say('announce.rowGone', { label }))
        if (cause === 'row-changed')
          return say(latest.current.texts.say('announce.rowChanged', { label }))
        if (placed) place('announce.cancelled', placed)
      },
      refused: (label) => say(latest.current.texts.say('announce.refused', { label })),
    }
  }, [latest])
}

const UNDONE: Partial<Record<ChangeReason, string>> = {
  undo: 'announce.undone',
  redo: 'announce.redone',
}

function valuesOf(
  definition: FigureDefinition,
  values: Change['changes'],
  placed: Placed,
): readonly number[] {
  return definition.axes.map(({ field }, axis) => values[field] ?? placed.values[axis] ?? 0)
}
