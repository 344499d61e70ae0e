import { coordination, portfolioPreconditions } from '@kvadrant/core'
import { PreconditionsTally } from '../primitives/PreconditionsTally'
import { FigureMarkup } from './FigureMarkup'
import { staticModel } from './model'
import type { StaticFigureProps } from './options'

/**
 * The three forces as the interactive component of this name draws them, for a page that needs no
 * script, with how many of those that collaborate meet each precondition.
 */
export function CoordinationForces<Row extends object>(props: StaticFigureProps<Row>) {
  const model = staticModel(coordination, props)
  return (
    <FigureMarkup model={model} props={props}>
      <PreconditionsTally
        texts={model.texts}
        tally={portfolioPreconditions(model.placement.placed)}
        open={props.table !== 'behind'}
      />
    </FigureMarkup>
  )
}
