import { capacity } from '@kvadrant/core'
import { type ForwardedRef, forwardRef } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure, type FigureComponent, type FigureProps } from './Figure'

/** Props of {@link InnovationCapacity}. */
export type InnovationCapacityProps<Row extends object> = FigureProps<Row>

/**
 * Ambition and capability, figure 2 of the whitepaper: capability to the right, ambition upwards,
 * suitable capacity as a band along the diagonal, `tolerance` wide on either side. Reads
 * `innovationCapability` and `innovationAmbition`.
 */
export const InnovationCapacity = forwardRef(function InnovationCapacity<Row extends object>(
  props: InnovationCapacityProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  return <Figure {...props} definition={capacity} ref={ref} />
}) as unknown as FigureComponent
InnovationCapacity.displayName = 'InnovationCapacity'
