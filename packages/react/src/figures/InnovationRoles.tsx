import { roles } from '@kvadrant/core'
import { type ForwardedRef, forwardRef } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure, type FigureComponent, type FigureProps } from './Figure'

/** Props of {@link InnovationRoles}. */
export type InnovationRolesProps<Row extends object> = FigureProps<Row>

/**
 * Roles: who leads, who follows, the conclusion of the whitepaper as fifteen cells: size of the
 * municipality by stance. Reads `organisationSize` (small, medium, large) and `stance` (wait, copy,
 * collaborate, steer, lead); changes carry these words.
 */
export const InnovationRoles = forwardRef(function InnovationRoles<Row extends object>(
  props: InnovationRolesProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  return <Figure {...props} definition={roles} ref={ref} />
}) as unknown as FigureComponent
InnovationRoles.displayName = 'InnovationRoles'
