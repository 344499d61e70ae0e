import { DILEMMA_DIMENSIONS, dilemma, type DilemmaDimension, dilemmaOf } from '@kvadrant/core'
import { type ForwardedRef, forwardRef, useMemo } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure, type FigureComponent, type FigureProps } from './Figure'

/** Props of {@link SourcingDilemma}. */
export interface SourcingDilemmaProps<Row extends object> extends FigureProps<Row> {
  /**
   * The bipolar dimensions, top to bottom. Keep the list outside of your component: a new list is
   * a new figure. @default the seven of the whitepaper's prose
   */
  readonly dimensions?: readonly DilemmaDimension[] | undefined
}

/**
 * The dilemma of two logics in one contract, figure 1 of the whitepaper: a profile line for each
 * contract or relation over bipolar dimensions, from sourcing logic to innovation logic. Reads
 * `dilemma.` and each dimension's id, -1..1 unless `domain` says otherwise; a dimension without a
 * value is not answered. `tolerance` is the tension from which on a relation is a dilemma.
 */
export const SourcingDilemma = forwardRef(function SourcingDilemma<Row extends object>(
  { dimensions = DILEMMA_DIMENSIONS, ...props }: SourcingDilemmaProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  const definition = useMemo(
    () => (dimensions === DILEMMA_DIMENSIONS ? dilemma : dilemmaOf(dimensions)),
    [dimensions],
  )
  return <Figure {...props} definition={definition} ref={ref} />
}) as unknown as FigureComponent<{ readonly dimensions?: readonly DilemmaDimension[] | undefined }>
SourcingDilemma.displayName = 'SourcingDilemma'
