import { ComplexityQuadrant } from '@kvadrant/react/static'
import { heightPx, widthPx } from '../../scene/frame'
import { groups } from '../../scene/scene'
import type { FigureProps } from '../react/figure'
import { fields } from './fields'

/** The figure for servers and mail: whole, with its table open, and nothing to move. */
export function Static({ points }: Pick<FigureProps, 'points'>) {
  return (
    <ComplexityQuadrant
      data={points}
      fields={fields}
      groups={groups}
      locale="en"
      width={widthPx}
      height={heightPx}
    />
  )
}
