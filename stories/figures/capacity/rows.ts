/** A row of a story: any value where a number belongs, as hosts' data have it. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly innovationCapability?: unknown
  readonly innovationAmbition?: unknown
}

/** Two rows that cannot be placed, each for another reason, one beyond the scale, and one inside. */
export const halfFinished: readonly Row[] = [
  { id: 'A', label: 'E-arkiv', innovationCapability: 6, innovationAmbition: 5 },
  { id: 'B', label: 'Skolplattform', innovationCapability: 5, innovationAmbition: 12 },
  { id: 'C', label: 'Chattbot', innovationCapability: 3.25 },
  { id: 'D', label: 'Passersystem', innovationCapability: 'låg', innovationAmbition: 1 },
]
