import { partnership } from '@kvadrant/core'
import { type ForwardedRef, forwardRef } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure, type FigureComponent, type FigureProps } from './Figure'

/** Props of {@link PartnershipWeight}. */
export type PartnershipWeightProps<Row extends object> = FigureProps<Row>

/**
 * Light and heavy partnership, figure 3 of the whitepaper: a continuum with what grows and shrinks
 * along it, and the weight that each task's complexity needs. Reads `partnershipWeight`, and
 * `innovationComplexity` for the need where a row has it. `tolerance` is how much lighter or
 * heavier than needed still fits.
 */
export const PartnershipWeight = forwardRef(function PartnershipWeight<Row extends object>(
  props: PartnershipWeightProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  return <Figure {...props} definition={partnership} ref={ref} />
}) as unknown as FigureComponent
PartnershipWeight.displayName = 'PartnershipWeight'
