import { type ReactNode, type Ref, useLayoutEffect, useRef, useState } from 'react'

/** Props of {@link ScrollRoom}. */
export interface ScrollRoomProps {
  /** Which room of the presentation it is, for the stylesheet. */
  readonly part: 'page' | 'drawing' | 'words'
  /** Id of what names the room while it can be scrolled. */
  readonly labelledBy: string
  readonly id?: string | undefined
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A room that can be scrolled by keyboard too, but is no stop of the Tab key while everything fits. */
export function ScrollRoom({ part, labelledBy, id, ref, children }: ScrollRoomProps) {
  const contentRef = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const content = contentRef.current
    const room = content?.parentElement
    if (!content || !room) return undefined
    // A pixel more may be rounding.
    const observer = new ResizeObserver(() =>
      setOverflows(room.scrollHeight > room.clientHeight + 1),
    )
    observer.observe(room)
    observer.observe(content)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={ref}
      id={id}
      data-present-room={part}
      {...(overflows && { role: 'group', tabIndex: 0, 'aria-labelledby': labelledBy })}
    >
      <div ref={contentRef} data-present-content="">
        {children}
      </div>
    </div>
  )
}
