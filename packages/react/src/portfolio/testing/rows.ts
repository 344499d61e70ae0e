import type { Initiative } from '@kvadrant/conformance/scenes'

export const X = 'organisationalComplexity'
export const Y = 'innovationComplexity'
export const WEIGHT = 'partnershipWeight'

/** Three initiatives on scales from 0 to 10, and one that has no place in any figure. */
export const ROWS: readonly Initiative[] = [
  { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 4, [Y]: 3, [WEIGHT]: 2 },
  { id: 'b', label: 'Beta', group: 'Vård', [X]: 2, [Y]: 8, [WEIGHT]: 6 },
  { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 8, [Y]: 6.5, [WEIGHT]: 9 },
  { id: 'd', label: 'Delta', group: 'Vård' },
]

export const DOMAIN = { [X]: [0, 10], [Y]: [0, 10], [WEIGHT]: [0, 10] } as const
