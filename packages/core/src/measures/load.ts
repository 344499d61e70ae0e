/** The parties of an initiative, counted by kind. */
export interface Parties {
  readonly suppliers: number
  readonly municipalities: number
  readonly internalUnits: number
}

/** How many parties there are to coordinate, and how many ties between two of them. */
export interface Load {
  readonly parties: number
  readonly links: number
}

/** The ties between so many parties, n (n - 1) / 2: the standard count of communication channels. */
export function linksBetween(parties: number): number {
  return (parties * (parties - 1)) / 2 + 0
}

/**
 * The load of coordinating so many parties: ours, the whitepaper says only that more of them make
 * the equation harder. Undefined where a number is missing, below 0 or no whole number.
 */
export function loadOf(counts: { readonly [kind in keyof Parties]?: unknown }): Load | undefined {
  const numbers = [counts.suppliers, counts.municipalities, counts.internalUnits]
  const whole = numbers.filter(
    (count) => typeof count === 'number' && Number.isSafeInteger(count) && count >= 0,
  )
  if (whole.length < numbers.length) return undefined
  const parties = whole.reduce<number>((sum, count) => sum + Number(count), 0)
  return { parties, links: linksBetween(parties) }
}
