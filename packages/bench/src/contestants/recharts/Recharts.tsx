import {
  LabelList,
  ReferenceArea,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts'
import { heightPx, widthPx } from '../../scene/frame'
import { axes, colourOf, ink, muted, radiusPx, regions } from '../../scene/look'
import { endName, margins } from '../../scene/margins'
import { groups } from '../../scene/scene'
import { DragArea } from '../react/DragArea'
import type { FigureProps } from '../react/figure'

const axis = {
  type: 'number',
  domain: [0, 1],
  ticks: [0, 1],
  tickFormatter: endName,
  stroke: muted,
} as const

/** The scene with Recharts: a scatter per group with a list of labels, reference areas, a tooltip. */
export function Recharts({ points, onMove }: FigureProps) {
  return (
    <DragArea onMove={onMove}>
      <ScatterChart
        width={widthPx}
        height={heightPx}
        margin={{ top: margins.top, right: margins.right, bottom: 0, left: 0 }}
      >
        {regions.map(({ name, tint, x, y }) => (
          <ReferenceArea
            key={name}
            x1={x}
            x2={x + 0.5}
            y1={y}
            y2={y + 0.5}
            fill={tint}
            fillOpacity={1}
            label={{ value: name, position: 'insideTopLeft', fill: muted, fontSize: 18 }}
          />
        ))}
        <XAxis
          {...axis}
          dataKey="x"
          height={margins.bottom}
          label={{ value: axes.x.name, position: 'insideBottom', fill: ink }}
        />
        <YAxis
          {...axis}
          dataKey="y"
          width={margins.left}
          label={{ value: axes.y.name, angle: -90, position: 'insideLeft', fill: ink }}
        />
        <Tooltip isAnimationActive={false} content={Name} />
        {groups.map((group) => (
          <Scatter
            key={group}
            data={points.filter((point) => point.group === group)}
            fill={colourOf(group)}
            isAnimationActive={false}
            shape={Mark}
          >
            <LabelList
              dataKey="label"
              position="right"
              fill={ink}
              fontSize={12}
              pointerEvents="none"
            />
          </Scatter>
        ))}
      </ScatterChart>
    </DragArea>
  )
}

function Mark({ cx, cy, payload }: ScatterShapeProps) {
  return (
    <circle
      data-id={textIn(payload, 'id')}
      cx={cx}
      cy={cy}
      r={radiusPx}
      fill={colourOf(textIn(payload, 'group'))}
      stroke="#fff"
    />
  )
}

function Name({ active, payload }: TooltipContentProps) {
  return active ? <div data-tooltip="">{textIn(payload[0]?.payload, 'label')}</div> : null
}

function textIn(payload: unknown, key: string): string {
  return typeof payload === 'object' && payload !== null && key in payload
    ? String(Object.getOwnPropertyDescriptor(payload, key)?.value)
    : ''
}
