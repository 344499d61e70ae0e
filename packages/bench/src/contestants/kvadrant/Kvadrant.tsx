import { ComplexityQuadrant } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { heightPx, widthPx } from '../../scene/frame'
import { groups } from '../../scene/scene'
import type { FigureProps } from '../react/figure'
import { fields, positionIn } from './fields'

/** The complexity quadrant as its users take it: labels placed, table behind, texts and tools around. */
export function Kvadrant({ points, onMove }: FigureProps) {
  return (
    <ComplexityQuadrant
      data={points}
      fields={fields}
      groups={groups}
      locale="en"
      width={widthPx}
      height={heightPx}
      onCommit={(change) => onMove(change.id, ...positionIn(change, points))}
    />
  )
}
