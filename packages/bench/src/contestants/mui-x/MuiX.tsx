import { ChartsContainer } from '@mui/x-charts/ChartsContainer'
import { ChartsTooltip } from '@mui/x-charts/ChartsTooltip'
import { ChartsXAxis } from '@mui/x-charts/ChartsXAxis'
import { ChartsYAxis } from '@mui/x-charts/ChartsYAxis'
import { ScatterPlot, type ScatterMarkerProps } from '@mui/x-charts/ScatterChart'
import { createContext, useContext } from 'react'
import { heightPx, widthPx } from '../../scene/frame'
import { axes, colourOf, ink, radiusPx } from '../../scene/look'
import { endName, margins } from '../../scene/margins'
import { groups, type Point } from '../../scene/scene'
import { DragArea } from '../react/DragArea'
import type { FigureProps } from '../react/figure'
import { Regions } from '../react/Stage'

const axis = { min: 0, max: 1, tickInterval: [0, 1], valueFormatter: endName }
const Groups = createContext<Readonly<Record<string, readonly Point[]>>>({})

/** The scene with MUI X charts: container, scatter plot with a marker of one's own, axes, tooltip. */
export function MuiX({ points, onMove }: FigureProps) {
  const byGroup = Object.fromEntries(
    groups.map((group) => [group, points.filter((point) => point.group === group)]),
  )
  return (
    <DragArea onMove={onMove}>
      <Groups.Provider value={byGroup}>
        <ChartsContainer
          width={widthPx}
          height={heightPx}
          margin={{ top: margins.top, right: margins.right, bottom: 0, left: 0 }}
          skipAnimation
          xAxis={[{ ...axis, id: 'x', height: margins.bottom, label: axes.x.name }]}
          yAxis={[{ ...axis, id: 'y', width: margins.left, label: axes.y.name }]}
          series={groups.map((group) => ({
            type: 'scatter' as const,
            id: group,
            color: colourOf(group),
            data: byGroup[group] ?? [],
            valueFormatter: (_value: unknown, { dataIndex }: { readonly dataIndex: number }) =>
              byGroup[group]?.[dataIndex]?.label ?? '',
          }))}
        >
          <Regions />
          <ScatterPlot slots={{ marker: Marker }} />
          <ChartsXAxis axisId="x" />
          <ChartsYAxis axisId="y" />
          <ChartsTooltip trigger="item" />
        </ChartsContainer>
      </Groups.Provider>
    </DragArea>
  )
}

function Marker({ seriesId, dataIndex, x, y, color }: ScatterMarkerProps) {
  const point = useContext(Groups)[seriesId]?.[dataIndex]
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle data-id={point?.id} r={radiusPx} fill={color} stroke="#fff" />
      <text x={radiusPx + 3} y={4} fill={ink} fontSize={12} pointerEvents="none">
        {point?.label}
      </text>
    </g>
  )
}
