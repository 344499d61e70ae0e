import { FigureMarkup } from './FigureMarkup'
import { staticModel } from './model'
import type { DefinedFigureProps } from './options'

/**
 * Draws any figure definition without hooks: for server components, mail and PDF. The named figures
 * are this with their definition.
 */
export function StaticFigure<Row extends object>({
  definition,
  ...props
}: DefinedFigureProps<Row>) {
  return <FigureMarkup model={staticModel(definition, props)} props={props} />
}
