import { coordination } from '@kvadrant/core'
import { type ForwardedRef, forwardRef } from 'react'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { LinkedRanges } from '../primitives/LinkedRanges'
import { PortfolioPreconditions, SelectedPreconditions } from '../primitives/Preconditions'
import { Figure, type FigureComponent, type FigureProps } from './Figure'

/** Props of {@link CoordinationForces}. */
export type CoordinationForcesProps<Row extends object> = FigureProps<Row>

/**
 * Three coordination forces, figure 4 of the whitepaper: a triangle of suppliers, municipalities
 * and the own operations, each initiative at the mean of the corners by its shares. Reads
 * `supplierForce`, `municipalForce` and `internalForce`, each 0 or more in any unit: a move edits
 * the shares and keeps their total. The number of parties and the four preconditions are read
 * where the rows have them.
 */
export const CoordinationForces = forwardRef(function CoordinationForces<Row extends object>(
  props: CoordinationForcesProps<Row>,
  ref: ForwardedRef<FigureHandle>,
) {
  return (
    <Figure {...props} definition={coordination} ref={ref}>
      <div data-kv-selected-panel="">
        <LinkedRanges />
        <SelectedPreconditions />
      </div>
      <PortfolioPreconditions />
    </Figure>
  )
}) as unknown as FigureComponent
CoordinationForces.displayName = 'CoordinationForces'
