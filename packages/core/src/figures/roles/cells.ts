/** Size of the municipality, from the left. */
export const SIZES = ['small', 'medium', 'large'] as const

/** Stances, from following to leading. */
export const STANCES = ['wait', 'copy', 'collaborate', 'steer', 'lead'] as const

/** The id of a cell. */
export function cellId(stance: string, size: string): string {
  return `${stance}-${size}`
}

/**
 * The cells that the whitepaper describes. Collaboration within a small municipality's reach is
 * described, and doubted in its analysis ("Rollen som följare").
 */
export const DESCRIBED: ReadonlyMap<string, 'described' | 'doubted'> = new Map([
  ['wait-small', 'described'],
  ['wait-medium', 'described'],
  ['wait-large', 'described'],
  ['copy-small', 'described'],
  ['collaborate-small', 'doubted'],
  ['collaborate-medium', 'described'],
  ['steer-medium', 'described'],
  ['lead-large', 'described'],
])
