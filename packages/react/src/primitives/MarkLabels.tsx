import type { FigureLayout, LabelPlacement, PlacedLabel } from '@kvadrant/core'
import { memo } from 'react'

/** Props of {@link MarkLabels}. */
export interface MarkLabelsProps {
  readonly labels: LabelPlacement
  readonly layout: FigureLayout
}

/** The labels that found a place, with a thin line to the mark where one had to go away. */
export const MarkLabels = memo(function MarkLabels({ labels, layout }: MarkLabelsProps) {
  const { sizePx } = layout.sizes.label
  return (
    <g data-kv-labels="" fontSize={sizePx} aria-hidden="true">
      {labels.placed.map((label) => (
        <Label key={label.id} label={label} lineHeightPx={sizePx * 1.22} />
      ))}
    </g>
  )
})

const Label = memo(function Label({
  label,
  lineHeightPx,
}: {
  readonly label: PlacedLabel
  readonly lineHeightPx: number
}) {
  const { id, lines, xPx, yPx, textAnchor, leader } = label
  return (
    <>
      {leader && (
        <line
          data-kv-leader={id}
          x1={leader.x1Px}
          y1={leader.y1Px}
          x2={leader.x2Px}
          y2={leader.y2Px}
        />
      )}
      <text data-kv-label={id} x={xPx} y={yPx} textAnchor={textAnchor}>
        {lines.length === 1
          ? lines[0]
          : lines.map((line, index) => (
              <tspan key={line + String(index)} x={xPx} dy={index === 0 ? undefined : lineHeightPx}>
                {line}
              </tspan>
            ))}
      </text>
    </>
  )
})
