import { roles } from '@kvadrant/core'
import type { StaticFigureProps } from './options'
import { StaticFigure } from './StaticFigure'

/** The roles as the interactive component of this name draws them, for a page that needs no script. */
export function InnovationRoles<Row extends object>(props: StaticFigureProps<Row>) {
  return <StaticFigure {...props} definition={roles} />
}
