import { capacity } from '@kvadrant/core'
import type { StaticFigureProps } from './options'
import { StaticFigure } from './StaticFigure'

/** Ambition and capability as the interactive component of this name draws them, for a page that needs no script. */
export function InnovationCapacity<Row extends object>(props: StaticFigureProps<Row>) {
  return <StaticFigure {...props} definition={capacity} />
}
