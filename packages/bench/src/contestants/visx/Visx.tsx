import { AxisBottom, AxisLeft } from '@visx/axis'
import { useDrag } from '@visx/drag'
import { Group } from '@visx/group'
import { scaleLinear, scaleOrdinal } from '@visx/scale'
import { Circle } from '@visx/shape'
import { useRef, useState } from 'react'
import { frame, fromXPx, fromYPx, heightPx, toXPx, toYPx, widthPx } from '../../scene/frame'
import { axes, colours, ink, muted, radiusPx, regions } from '../../scene/look'
import { endName } from '../../scene/margins'
import { groups } from '../../scene/scene'
import type { FigureProps } from '../react/figure'
import { Tooltip } from '../react/Tooltip'

const { xPx, yPx } = frame
const xScale = scaleLinear({ domain: [0, 1], range: [xPx, xPx + frame.widthPx] })
const yScale = scaleLinear({ domain: [0, 1], range: [yPx + frame.heightPx, yPx] })
const colour = scaleOrdinal<string, string>({ domain: [...groups], range: [...colours] })
const shared = { tickValues: [0, 1], tickFormat: endName, stroke: muted }
const title = { fill: ink, fontSize: 13, fontWeight: 600, textAnchor: 'middle' } as const

/** The scene with visx: its axes, scales, shapes and drag; names and regions are plain SVG. */
export function Visx({ points, onMove }: FigureProps) {
  const held = useRef<string>(undefined)
  const [pointedAt, setPointedAt] = useState<string>()
  const drag = useDrag({
    resetOnStart: true,
    onDragMove: ({ x = 0, y = 0, dx, dy }) => {
      if (held.current !== undefined) onMove(held.current, fromXPx(x + dx), fromYPx(y + dy))
    },
  })
  return (
    <svg
      width={widthPx}
      height={heightPx}
      fontFamily="sans-serif"
      onPointerMove={(event) => {
        if (drag.isDragging) drag.dragMove(event)
      }}
      onPointerUp={(event) => {
        held.current = undefined
        drag.dragEnd(event)
      }}
    >
      {regions.map(({ name, tint, x, y }) => (
        <Group key={name} left={toXPx(x)} top={toYPx(y + 0.5)}>
          <rect width={frame.widthPx / 2} height={frame.heightPx / 2} fill={tint} />
          <text x={12} y={26} fill={muted} fontSize={18} fontWeight={600}>
            {name}
          </text>
        </Group>
      ))}
      <AxisBottom
        {...shared}
        scale={xScale}
        top={yPx + frame.heightPx}
        label={axes.x.name}
        labelProps={title}
      />
      <AxisLeft {...shared} scale={yScale} left={xPx} label={axes.y.name} labelProps={title} />
      {points.map(({ id, group, label, x, y }) => (
        <Group key={id}>
          <Circle
            data-id={id}
            cx={xScale(x)}
            cy={yScale(y)}
            r={radiusPx}
            fill={colour(group)}
            stroke="#fff"
            onPointerDown={(event) => {
              held.current = id
              drag.dragStart(event)
            }}
            onPointerEnter={() => setPointedAt(id)}
            onPointerLeave={() => setPointedAt(undefined)}
          />
          <text
            x={xScale(x) + radiusPx + 3}
            y={yScale(y) + 4}
            fill={ink}
            fontSize={12}
            pointerEvents="none"
          >
            {label}
          </text>
        </Group>
      ))}
      {!drag.isDragging && pointedAt !== undefined && (
        <Tooltip point={points.find(({ id }) => id === pointedAt)} />
      )}
    </svg>
  )
}
