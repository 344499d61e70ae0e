import { partnership } from '@kvadrant/core'
import type { StaticFigureProps } from './options'
import { StaticFigure } from './StaticFigure'

/** Light and heavy partnership as the interactive component of this name draws them, for a page that needs no script. */
export function PartnershipWeight<Row extends object>(props: StaticFigureProps<Row>) {
  return <StaticFigure {...props} definition={partnership} />
}
