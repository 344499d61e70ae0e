import { type Fields, type MatrixOptions, matrixOf } from '@kvadrant/core'
import { type ForwardedRef, forwardRef, type ReactElement, useMemo } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure, type FigureProps } from './Figure'

/** Props of {@link DecisionMatrix}. */
export interface DecisionMatrixProps<Row extends object>
  extends
    Omit<FigureProps<Row>, 'domain' | 'fields' | 'id' | 'title'>,
    Pick<MatrixOptions, 'axes' | 'regions' | 'foot' | 'title'> {
  /** Where a row keeps what the figure reads: a key of the row, or a function of it. @default each field under its own name */
  readonly fields?: Fields<Row, string> | undefined
  /** What changes and texts call the figure, in kebab case. @default 'matrix' */
  readonly figure?: string | undefined
  /** The DOM's own id of the figure's element. */
  readonly id?: string | undefined
}

/**
 * A matrix of any number of columns and rows in the host's own words: an Eisenhower matrix, effort
 * against value, a risk matrix. `axes` say what lies where, and where they are split; `regions` are
 * the cells, rows from the top down. With steps on both axes it is a grid of cells. Axes and regions
 * may be written in the markup: the figure is made anew only where what they say differs. Ours, not
 * the whitepaper's.
 * @throws TypeError where axes and cells do not fit together, see `matrixOf`.
 */
export const DecisionMatrix = forwardRef(function DecisionMatrix<Row extends object>(
  { axes, regions, foot, figure, ...props }: DecisionMatrixProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  const { title } = props
  const said = JSON.stringify({ id: figure, title, axes, regions, foot })
  const definition = useMemo(() => matrixOf(JSON.parse(said) as MatrixOptions), [said])
  return <Figure {...props} definition={definition} ref={ref} />
}) as unknown as {
  <Row extends object>(
    props: DecisionMatrixProps<Row> & { readonly ref?: React.Ref<FigureHandle> },
  ): ReactElement
  displayName?: string
}
DecisionMatrix.displayName = 'DecisionMatrix'
