import { ScatterPlotCanvas, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { useRef } from 'react'
import { frame } from '../../scene/frame'
import { ink, labelFont, muted, radiusPx, regionFont, regions } from '../../scene/look'
import { chartProps, type Datum, seriesOf } from '../nivo/shared'
import { DragArea } from '../react/DragArea'
import type { FigureProps } from '../react/figure'

/** The scene with Nivo's canvas: regions and labels as layers of one's own. */
export function NivoCanvas({ points, onMove }: FigureProps) {
  const under = useRef<string>(undefined)
  return (
    <DragArea onMove={onMove} pick={() => under.current}>
      <ScatterPlotCanvas<Datum>
        {...chartProps}
        data={seriesOf(points)}
        layers={[drawRegions, 'axes', 'nodes', drawLabels]}
        onMouseMove={(node) => {
          under.current = node.data.id
        }}
        onMouseLeave={() => {
          under.current = undefined
        }}
      />
    </DragArea>
  )
}

function drawRegions(context: CanvasRenderingContext2D) {
  const { widthPx, heightPx } = frame
  for (const { name, tint, x, y } of regions) {
    context.fillStyle = tint
    context.fillRect(x * widthPx, (0.5 - y) * heightPx, widthPx / 2, heightPx / 2)
    context.font = regionFont
    context.fillStyle = muted
    context.textAlign = 'start'
    context.textBaseline = 'alphabetic'
    context.fillText(name, x * widthPx + 12, (0.5 - y) * heightPx + 26)
  }
}

function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes }: Pick<ScatterPlotLayerProps<Datum>, 'nodes'>,
) {
  context.font = labelFont
  context.fillStyle = ink
  context.textAlign = 'start'
  context.textBaseline = 'alphabetic'
  for (const { x, y, data } of nodes) context.fillText(data.label, x + radiusPx + 3, y + 4)
}
