/** The nearest number in 0..1; what is not a number becomes 0, and -0 becomes 0. */
export function clampUnit(value: number | null | undefined): number {
  if (value === undefined || value === null || !(value > 0)) return 0
  return value < 1 ? value : 1
}
