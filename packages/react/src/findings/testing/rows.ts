/** A host's row with fields of several figures under their own names, on scales from 0 to 10. */
export interface FindingRow {
  readonly id: string
  readonly label: string
  readonly organisationalComplexity?: number
  readonly innovationComplexity?: number
  readonly innovationAmbition?: number
  readonly innovationCapability?: number
  readonly organisationSize?: string
  readonly municipalities?: number
  readonly stance?: string
  readonly sharedGoal?: string
}

const TEN = [0, 10] as const

/** The scales of {@link ROWS}. */
export const DOMAIN = {
  organisationalComplexity: TEN,
  innovationComplexity: TEN,
  innovationAmbition: TEN,
  innovationCapability: TEN,
}

/**
 * One in Costly and difficult, near the border to Collaboration; one too heavy alone, with a
 * precondition that is not met; one with nothing to remark on; one of which hardly anything is known.
 */
export const ROWS: readonly FindingRow[] = [
  {
    id: 'a',
    label: 'Alfa',
    organisationalComplexity: 4.8,
    innovationComplexity: 9,
    organisationSize: 'large',
  },
  {
    id: 'b',
    label: 'Beta',
    organisationalComplexity: 9,
    innovationComplexity: 8,
    organisationSize: 'small',
    municipalities: 3,
    stance: 'collaborate',
    sharedGoal: 'no',
  },
  {
    id: 'c',
    label: 'Gamma',
    organisationalComplexity: 2,
    innovationComplexity: 2,
    organisationSize: 'medium',
  },
  { id: 'd', label: 'Delta', innovationAmbition: 5 },
]
