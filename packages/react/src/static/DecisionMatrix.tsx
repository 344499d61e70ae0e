import { matrixOf } from '@kvadrant/core'
import type { DecisionMatrixProps as InteractiveProps } from '../figures/DecisionMatrix'
import type { StaticFigureProps } from './options'
import { StaticFigure } from './StaticFigure'

/** Props of {@link DecisionMatrix}: the matrix as the interactive one takes it, and what every static figure does. */
export interface DecisionMatrixProps<Row extends object>
  extends
    Omit<StaticFigureProps<Row>, 'domain' | 'fields' | 'title'>,
    Pick<InteractiveProps<Row>, 'axes' | 'regions' | 'foot' | 'title' | 'figure' | 'fields'> {}

/**
 * A matrix of the host's own words as the interactive component of this name draws it, for a page
 * that needs no script. Ours, not the whitepaper's.
 * @throws TypeError where axes and cells do not fit together, see `matrixOf`.
 */
export function DecisionMatrix<Row extends object>({
  axes,
  regions,
  foot,
  figure,
  ...props
}: DecisionMatrixProps<Row>) {
  const { title } = props
  const definition = matrixOf({ id: figure, title, axes, regions, foot })
  return <StaticFigure {...props} definition={definition} />
}
