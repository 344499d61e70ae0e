import type { ImportedRow } from '@kvadrant/core/interchange'
import { initiatives } from '../../fixtures/initiatives'

/** A row of a story: any value where a number belongs, as hosts' data have it. */
export interface Row {
  readonly id?: string
  readonly label: string
  readonly group?: string
  readonly organisationalComplexity?: unknown
  readonly innovationComplexity?: unknown
}

/** Three rows that cannot be placed, each for another reason, and two that can. */
export const halfFinished: readonly Row[] = [
  { id: 'A', label: 'E-arkiv', organisationalComplexity: 9.25, innovationComplexity: 3.25 },
  { id: 'B', label: 'Skolplattform', organisationalComplexity: 9.25, innovationComplexity: 8 },
  { id: 'C', label: 'Chattbot', organisationalComplexity: 3.25 },
  { id: 'D', label: 'Passersystem', organisationalComplexity: 'låg', innovationComplexity: 1 },
  { id: 'E', label: 'Snöröjning', organisationalComplexity: 3.5, innovationComplexity: Number.NaN },
]

/** Values beyond the ends of a scale from 0 to 10. */
export const beyondTheScale: readonly Row[] = [
  { id: 'A', label: 'Över skalan', organisationalComplexity: 12, innovationComplexity: 7 },
  { id: 'B', label: 'Under skalan', organisationalComplexity: 3, innovationComplexity: -2 },
  { id: 'C', label: 'På skalan', organisationalComplexity: 6, innovationComplexity: 4 },
]

/** Four initiatives on one spot, two on another, one by itself. */
export const sharedSpots: readonly Row[] = [
  ...['Bygglov', 'Snöröjning', 'Bevattning', 'Bokning'].map((label, index) => ({
    id: `A${index}`,
    label,
    group: ['Samhällsbyggnad', 'Teknik', 'Teknik', 'Kultur'][index] ?? '',
    organisationalComplexity: 3,
    innovationComplexity: 7,
  })),
  ...['Växel', 'Nämnd'].map((label, index) => ({
    id: `B${index}`,
    label,
    group: 'Kommunledning',
    organisationalComplexity: 8,
    innovationComplexity: 2.5,
  })),
  {
    id: 'C',
    label: 'Arkiv',
    group: 'Kommunledning',
    organisationalComplexity: 7,
    innovationComplexity: 8,
  },
]

/** The sample file's initiatives with `size` by how many units each one joins: the mark's area follows it. */
export const sized: readonly ImportedRow[] = initiatives.map((row) => ({
  ...row,
  size: row.internalUnits ?? 1,
}))
