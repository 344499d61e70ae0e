/** What links are written with: characters that every program leaves alone in an address. Six bits each. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const VALUES: ReadonlyMap<string, number> = new Map(
  [...DIGITS].map((digit, value) => [digit, value]),
)

/** The digit for a number 0..63. */
export function digitOf(value: number): string {
  return DIGITS.charAt(value)
}

/** The number that a character of a text stands for; 0 behind the text's end, and for what is no digit. */
export function digitAt(text: string, at: number): number {
  return VALUES.get(text.charAt(at)) ?? 0
}
