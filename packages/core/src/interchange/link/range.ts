/**
 * The numbers that a packed text may still be, as five digits of 64: each bit takes the part of
 * them that its chance gives it, so that a bit which was expected costs next to nothing.
 */
export interface Range {
  readonly low: number
  readonly high: number
}

/** All that five digits can be. */
export const WHOLE: Range = { low: 0, high: 2 ** 30 - 1 }

/** The last number of the part that a 1 takes. @param chance of a 1, out of 65 536 */
export function border({ low, high }: Range, chance: number): number {
  return low + Math.floor(((high - low) * chance) / 65_536)
}

/** The part of a range that a bit takes. @param middle its {@link border} */
export function part({ low, high }: Range, middle: number, bit: 0 | 1): Range {
  return bit === 1 ? { low, high: middle } : { low: middle + 1, high }
}

/** The first digit, once both ends agree on it; undefined before. */
export function settled({ low, high }: Range): number | undefined {
  return low >>> 24 === high >>> 24 ? low >>> 24 : undefined
}

/** The range without its first digit, and with a new last one. */
export function shifted({ low, high }: Range): Range {
  return { low: (low << 6) & WHOLE.high, high: ((high << 6) & WHOLE.high) | 63 }
}
