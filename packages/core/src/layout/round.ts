/** Pixels to a hundredth: as fine as any screen, and short in markup. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
