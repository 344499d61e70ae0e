import type { FigureLayout } from '@kvadrant/core'
import { memo } from 'react'
import { TextLines } from './TextLines'

/** The names of the axes and of their ends. */
export const Axes = memo(function Axes({ layout }: { readonly layout: FigureLayout }) {
  return (
    <g data-kv-axes="">
      {layout.axisNames.map((text) => (
        <TextLines key={`name ${text.xPx} ${text.yPx}`} text={text} role="axis-name" />
      ))}
      {layout.axisEnds.map((text) => (
        <TextLines key={`end ${text.xPx} ${text.yPx}`} text={text} role="axis-end" />
      ))}
    </g>
  )
})
