import { bitGuess } from './bitGuess'
import { digitOf } from './digits'
import { border, part, type Range, settled, shifted, WHOLE } from './range'

/** The most bytes that are packed: some 150 ms of work to unpack, whatever a link claims to hold. */
export const MOST_PACKED = 100_000

/** How many digits hold the number of bytes. */
export const COUNT_DIGITS = 3

/**
 * Packs bytes into digits that an address can carry: their number, then an arithmetic code by the
 * guesses of `bitGuess`. `unpack` gives the bytes again.
 * @param mostDigits how long the packed text may be
 * @returns undefined where it would be longer, or for more bytes than {@link MOST_PACKED}
 */
export function pack(bytes: Uint8Array, mostDigits: number): string | undefined {
  if (bytes.length > MOST_PACKED) return undefined
  const { chance, learn } = bitGuess()
  const count = bytes.length
  const digits = [digitOf(count >> 12), digitOf((count >> 6) & 63), digitOf(count & 63)]
  let range: Range = WHOLE
  for (const byte of bytes) {
    if (digits.length >= mostDigits) return undefined
    for (let place = 7; place >= 0; place--) {
      const bit = (byte >> place) & 1 ? 1 : 0
      range = part(range, border(range, chance()), bit)
      learn(bit)
      for (let digit = settled(range); digit !== undefined; digit = settled(range)) {
        digits.push(digitOf(digit))
        range = shifted(range)
      }
    }
  }
  // The ends differ in their first digit, so the upper one's, with nothing behind it, lies between.
  digits.push(digitOf(range.high >>> 24))
  return digits.length > mostDigits ? undefined : digits.join('')
}
