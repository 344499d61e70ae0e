import { DILEMMA_DIMENSIONS, type DilemmaDimension, dilemmaOf } from '@kvadrant/core'
import type { StaticFigureProps } from './options'
import { StaticFigure } from './StaticFigure'

/** Props of {@link SourcingDilemma}. */
export interface SourcingDilemmaProps<Row extends object> extends StaticFigureProps<Row> {
  /** The bipolar dimensions, top to bottom. @default the seven of the whitepaper's prose */
  readonly dimensions?: readonly DilemmaDimension[] | undefined
}

/** The profiles of contracts as the interactive component of this name draws them, for a page that needs no script. */
export function SourcingDilemma<Row extends object>({
  dimensions = DILEMMA_DIMENSIONS,
  ...props
}: SourcingDilemmaProps<Row>) {
  return <StaticFigure {...props} definition={dilemmaOf(dimensions)} />
}
