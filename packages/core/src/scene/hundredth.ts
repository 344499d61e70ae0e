/** The number with at most two decimals, as a file states pixels. Never minus zero. */
export function toHundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
