/**
 * One initiative as the rules of the diagnosis read it: every field may be missing, and a rule that
 * needs a missing one says nothing. What figures have on an axis is on the unit scale, 0..1,
 * whatever the host's domains are; what lies outside counts as on the edge, as in the figures. A
 * number that is not finite, or a word that is none of the field's, counts as missing.
 * `readInitiatives` makes such initiatives out of a host's rows.
 */
export interface Initiative {
  /** Unit scale, 0 low. */
  readonly organisationalComplexity?: number | undefined
  /** Unit scale, 0 low. */
  readonly innovationComplexity?: number | undefined
  /** Unit scale, 0 low. */
  readonly innovationAmbition?: number | undefined
  /** Unit scale, 0 low. */
  readonly innovationCapability?: number | undefined
  /** Unit scale, 0 light, 1 heavy. */
  readonly partnershipWeight?: number | undefined
  /** A force, >= 0, without an upper bound; only its share of the three counts. */
  readonly supplierForce?: number | undefined
  readonly municipalForce?: number | undefined
  readonly internalForce?: number | undefined
  /** How many, a whole number >= 0. */
  readonly suppliers?: number | undefined
  readonly municipalities?: number | undefined
  readonly internalUnits?: number | undefined
  /** `small`, `medium` or `large`: of the municipality. */
  readonly organisationSize?: string | undefined
  /** `wait`, `copy`, `collaborate`, `steer` or `lead`. */
  readonly stance?: string | undefined
  /** Yes or no, as the coordination figure reads them; anything else is unanswered. */
  readonly sharedGoal?: string | undefined
  readonly samePhase?: string | undefined
  readonly resources?: string | undefined
  readonly priorities?: string | undefined
  /** Unit scale: 0 is the pole of sourcing logic, 0.5 the middle, 1 the pole of innovation logic. */
  readonly [dimension: `dilemma.${string}`]: number | undefined
}
