import { type RefObject, useRef } from 'react'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'

/** What {@link useFollowingFocus} gives. */
export interface FollowingFocus {
  readonly listRef: RefObject<HTMLUListElement | null>
  readonly initiativeRef: RefObject<HTMLElement | null>
  /** Says that a choice is made here, so that the focus goes along with it. */
  readonly follow: (to: string | undefined) => void
}

/**
 * Takes the focus along when the list gives way to one initiative, or the other way round: the
 * button that was pressed is gone then. A choice made elsewhere leaves the focus where it is.
 *
 * @param chosen Id of the chosen initiative; undefined for none.
 */
export function useFollowingFocus(chosen: string | undefined): FollowingFocus {
  const listRef = useRef<HTMLUListElement>(null)
  const initiativeRef = useRef<HTMLElement>(null)
  const asked = useRef<{ readonly to: string | undefined }>(undefined)
  const before = useRef(chosen)

  useBrowserLayoutEffect(() => {
    const left = before.current
    const wanted = asked.current
    before.current = chosen
    asked.current = undefined
    if (!wanted || wanted.to !== chosen || left === chosen) return
    if (chosen !== undefined) {
      initiativeRef.current?.focus()
      return
    }
    const buttons = listRef.current?.querySelectorAll<HTMLElement>('[data-kv-member]') ?? []
    // By comparison: ids are the host's, and may hold what a selector cannot.
    const button = [...buttons].find((one) => one.dataset.kvMember === left)
    button?.focus()
  }, [chosen])

  return { listRef, initiativeRef, follow: (to) => void (asked.current = { to }) }
}
