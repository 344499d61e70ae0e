import type { ReactNode } from 'react'
import './page.css'

/** Props of {@link Room}. */
export interface RoomProps {
  /** Width in CSS pixels, however wide the window is. A figure lays itself out for it. */
  widthPx: number
  children: ReactNode
}

/** A room of a fixed width, so that a story shows a figure as a phone or a projector does. */
export function Room({ widthPx, children }: RoomProps) {
  return (
    <div data-story-room="">
      <div style={{ inlineSize: widthPx }}>{children}</div>
    </div>
  )
}
