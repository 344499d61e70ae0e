import { memo, useRef, useState } from 'react'
import { fromXPx, fromYPx, heightPx, toXPx, toYPx, widthPx } from '../../scene/frame'
import { colourOf, ink, radiusPx } from '../../scene/look'
import type { Point } from '../../scene/scene'
import { idAt } from '../react/DragArea'
import type { FigureProps } from '../react/figure'
import { Axes, Regions } from '../react/Stage'
import { Tooltip } from '../react/Tooltip'

/** The least that a figure written by hand in React is: a memo for each point, one set of handlers. */
export function Floor({ scene, points, onMove }: FigureProps) {
  const drag = useRef<{ readonly id: string; readonly rect: DOMRect } | undefined>(undefined)
  const [pointedAt, setPointedAt] = useState<string>()
  return (
    <svg
      width={widthPx}
      height={heightPx}
      fontFamily="sans-serif"
      onPointerDown={(event) => {
        const id = idAt(event)
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
      onPointerOver={(event) => {
        if (!drag.current) setPointedAt(idAt(event))
      }}
    >
      <Regions />
      <Axes />
      {points.map((point) => (
        <Mark
          key={point.id}
          point={point}
          labelled={scene.labelled === undefined || scene.labelled.has(point.id)}
        />
      ))}
      <Tooltip
        point={pointedAt === undefined ? undefined : points.find(({ id }) => id === pointedAt)}
      />
    </svg>
  )
}

const Mark = memo(function Mark({
  point,
  labelled,
}: {
  readonly point: Point
  readonly labelled: boolean
}) {
  const xPx = toXPx(point.x)
  const yPx = toYPx(point.y)
  return (
    <>
      <circle
        data-id={point.id}
        cx={xPx}
        cy={yPx}
        r={radiusPx}
        fill={colourOf(point.group)}
        stroke="#fff"
      />
      {labelled && (
        <text x={xPx + radiusPx + 3} y={yPx + 4} fill={ink} fontSize={12} pointerEvents="none">
          {point.label}
        </text>
      )}
    </>
  )
})
