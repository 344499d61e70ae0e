import {
  type CancelCause,
  type Change,
  changeSentence,
  type Placed,
  type Placement,
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
  /** Any sentence of the catalogue about an initiative where it lies; of one axis alone where it is given. */
  readonly place: (key: string, placed: Placed, axis?: number) => void
  readonly cancelled: (
    placed: Placed | undefined,
    label: string,
    cause: CancelCause,
    axis?: number,
  ) => void
  /** A change that could not be saved, once its mark is back. */
  readonly refused: (label: string) => void
}

/** Sentences for the page's one live region. */
export function useAnnouncements(
  stage: RefObject<Element | null>,
  speaker: Speaker,
  placement: Placement,
): Announcements {
  const announcer = useRef<Announcer | undefined>(undefined)
  const latest = useLatest({ speaker, placement })

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
    const place: Announcements['place'] = (key, placed, axis) => {
      const only = axis === undefined ? undefined : [axis]
      say(placeSentence(latest.current.speaker, key, { ...placed, only }))
    }
    return {
      say,
      place,
      changed: (change, from) =>
        say(changeSentence(latest.current.speaker, latest.current.placement, from, change)),
      cancelled: (placed, label, cause, axis) => {
        if (cause === 'unchanged' || cause === 'unmount') return
        if (cause === 'row-gone')
          return say(latest.current.speaker.texts.say('announce.rowGone', { label }))
        if (cause === 'row-changed')
          return say(latest.current.speaker.texts.say('announce.rowChanged', { label }))
        if (placed) place('announce.cancelled', placed, axis)
      },
      refused: (label) => say(latest.current.speaker.texts.say('announce.refused', { label })),
    }
  }, [latest])
}
