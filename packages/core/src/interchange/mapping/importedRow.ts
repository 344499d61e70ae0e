import type { Diagnostic } from '../../model/diagnostic'
import type { Answer, OrganisationSize, Stance } from './words'

/**
 * A row of a table as an initiative (or a contract): its fields by the names that every figure
 * reads, numbers in the file's own units. A field that the file leaves empty, or whose cell could
 * not be read, is not there.
 */
export interface ImportedRow {
  /** Which row of the table it is, counted from 0, so that changes can be written back. */
  readonly tableRow: number
  readonly id?: string
  readonly label?: string
  readonly group?: string
  readonly size?: number
  readonly organisationalComplexity?: number
  readonly innovationComplexity?: number
  readonly innovationAmbition?: number
  readonly innovationCapability?: number
  readonly partnershipWeight?: number
  readonly supplierForce?: number
  readonly municipalForce?: number
  readonly internalForce?: number
  readonly suppliers?: number
  readonly municipalities?: number
  readonly internalUnits?: number
  readonly organisationSize?: OrganisationSize
  readonly stance?: Stance
  readonly sharedGoal?: Answer
  readonly samePhase?: Answer
  readonly resources?: Answer
  readonly priorities?: Answer
  readonly [dimension: `dilemma.${string}`]: number
}

/** Rows for the figures, and what could not be used of the table. */
export interface ImportedRows {
  readonly rows: readonly ImportedRow[]
  readonly diagnostics: readonly Diagnostic[]
}
