import { ScatterPlot, type ScatterPlotNodeProps } from '@nivo/scatterplot'
import { frame } from '../../scene/frame'
import { ink, muted, radiusPx, regions } from '../../scene/look'
import { DragArea } from '../react/DragArea'
import type { FigureProps } from '../react/figure'
import { chartProps, type Datum, seriesOf } from './shared'

/** The scene with Nivo's SVG: regions as a layer, marks with labels as a node component. */
export function Nivo({ points, onMove }: FigureProps) {
  return (
    <DragArea onMove={onMove}>
      <ScatterPlot<Datum>
        {...chartProps}
        data={seriesOf(points)}
        layers={[Regions, 'axes', 'nodes']}
        nodeComponent={Node}
      />
    </DragArea>
  )
}

function Regions() {
  const { widthPx, heightPx } = frame
  return regions.map(({ name, tint, x, y }) => (
    <g key={name} transform={`translate(${x * widthPx} ${(0.5 - y) * heightPx})`}>
      <rect width={widthPx / 2} height={heightPx / 2} fill={tint} />
      <text x={12} y={26} fill={muted} fontSize={18} fontWeight={600}>
        {name}
      </text>
    </g>
  ))
}

function Node({ node, onMouseEnter, onMouseMove, onMouseLeave }: ScatterPlotNodeProps<Datum>) {
  return (
    <g transform={`translate(${node.x} ${node.y})`}>
      <circle
        data-id={node.data.id}
        r={radiusPx}
        fill={node.color}
        stroke="#fff"
        onMouseEnter={(event) => onMouseEnter?.(node, event)}
        onMouseMove={(event) => onMouseMove?.(node, event)}
        onMouseLeave={(event) => onMouseLeave?.(node, event)}
      />
      <text x={radiusPx + 3} y={4} fill={ink} fontSize={12} pointerEvents="none">
        {node.data.label}
      </text>
    </g>
  )
}
