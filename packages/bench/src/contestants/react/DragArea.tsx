import { type PointerEvent, type ReactNode, useRef } from 'react'
import { fromXPx, fromYPx, heightPx, widthPx } from '../../scene/frame'
import type { FigureProps } from './figure'

/**
 * What users of a chart without draggable marks put around it: the mark under a press is known by
 * its `data-id`, or by `pick`; the chart's margins are ours, so that pixels become values.
 */
export function DragArea({
  onMove,
  pick = idAt,
  children,
}: {
  readonly onMove: FigureProps['onMove']
  /** The id of the point under a press; undefined for none. */
  readonly pick?: (event: PointerEvent) => string | undefined
  readonly children: ReactNode
}) {
  const drag = useRef<{ readonly id: string; readonly rect: DOMRect } | undefined>(undefined)
  return (
    <div
      style={{ width: widthPx, height: heightPx, userSelect: 'none' }}
      onPointerDown={(event) => {
        const id = pick(event)
        if (id === undefined) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { id, rect: event.currentTarget.getBoundingClientRect() }
      }}
      onPointerMove={({ clientX, clientY }) => {
        if (!drag.current) return
        const { id, rect } = drag.current
        onMove(id, fromXPx(clientX - rect.left), fromYPx(clientY - rect.top))
      }}
      onPointerUp={() => {
        drag.current = undefined
      }}
    >
      {children}
    </div>
  )
}

/** The id of the point whose mark an event came from; undefined for none. */
export function idAt(event: PointerEvent): string | undefined {
  return event.target instanceof Element
    ? (event.target.getAttribute('data-id') ?? undefined)
    : undefined
}
