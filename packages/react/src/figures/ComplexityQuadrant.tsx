import { complexity } from '@kvadrant/core'
import { type ForwardedRef, forwardRef } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure, type FigureComponent, type FigureProps } from './Figure'

/** Props of {@link ComplexityQuadrant}. */
export type ComplexityQuadrantProps<Row extends object> = FigureProps<Row>

/**
 * The complexity quadrant, figure 5 of the whitepaper: organisational complexity to the right,
 * innovation complexity upwards, split into Standardsourcing, Onödig samverkan, Dyrt och svårt
 * and Samverkan. Reads `organisationalComplexity` and `innovationComplexity`.
 */
export const ComplexityQuadrant = forwardRef(function ComplexityQuadrant<Row extends object>(
  props: ComplexityQuadrantProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  return <Figure {...props} definition={complexity} ref={ref} />
}) as unknown as FigureComponent
ComplexityQuadrant.displayName = 'ComplexityQuadrant'
