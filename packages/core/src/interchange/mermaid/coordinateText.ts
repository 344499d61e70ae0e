/**
 * A coordinate, 0..1, as every grammar reads it: `0`, `1`, or `0.` and digits; as many as it takes to
 * be read as exactly this number, and never an exponent.
 */
export function coordinateText(value: number): string {
  const text = String(value + 0)
  const [, first, others = '', exponent] = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? []
  if (first === undefined) return text
  return `0.${'0'.repeat(Number(exponent) - 1)}${first}${others}`
}
