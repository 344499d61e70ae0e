import type { ScatterPlotNodeData } from '@nivo/scatterplot'
import { heightPx, widthPx } from '../../scene/frame'
import { axes, colourOf as colourOfGroup } from '../../scene/look'
import { endName, margins } from '../../scene/margins'
import { groups, type Point } from '../../scene/scene'

/** A datum as Nivo is given it: the host's own point. */
export type Datum = Point

const colourOf = ({ serieId }: { readonly serieId: string | number }) =>
  colourOfGroup(String(serieId))

/** What the SVG and the canvas of Nivo are given alike. */
export const chartProps = {
  width: widthPx,
  height: heightPx,
  margin: margins,
  xScale: { type: 'linear', min: 0, max: 1 },
  yScale: { type: 'linear', min: 0, max: 1 },
  axisBottom: {
    tickValues: [0, 1],
    format: endName,
    legend: axes.x.name,
    legendPosition: 'middle',
    legendOffset: 40,
  },
  axisLeft: {
    tickValues: [0, 1],
    format: endName,
    legend: axes.y.name,
    legendPosition: 'middle',
    legendOffset: -50,
  },
  enableGridX: false,
  enableGridY: false,
  colors: colourOf,
  nodeSize: 12,
  animate: false,
  useMesh: false,
  tooltip: ({ node }: { readonly node: ScatterPlotNodeData<Datum> }) => (
    <div data-tooltip="">{node.data.label}</div>
  ),
} as const

/** The points by group, as Nivo takes them. */
export function seriesOf(points: readonly Point[]): { id: string; data: Datum[] }[] {
  return groups.map((group) => ({
    id: group,
    data: points.filter((point) => point.group === group),
  }))
}
