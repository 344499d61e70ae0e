import { complexity } from '@kvadrant/core'
import type { StaticFigureProps } from './options'
import { StaticFigure } from './StaticFigure'

/** The complexity quadrant as the interactive component of this name draws it, for a page that needs no script. */
export function ComplexityQuadrant<Row extends object>(props: StaticFigureProps<Row>) {
  return <StaticFigure {...props} definition={complexity} />
}
