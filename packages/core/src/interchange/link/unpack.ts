import { bitGuess } from './bitGuess'
import { digitAt } from './digits'
import { COUNT_DIGITS, MOST_PACKED } from './pack'
import { border, part, type Range, settled, shifted, WHOLE } from './range'

/**
 * The bytes that `pack` made a text of. Any other text gives some bytes or other, never more than
 * `MOST_PACKED`: what tells is the checksum around it.
 * @returns undefined where the text claims to hold more
 */
export function unpack(text: string): Uint8Array | undefined {
  const count = (digitAt(text, 0) << 12) | (digitAt(text, 1) << 6) | digitAt(text, 2)
  if (count > MOST_PACKED) return undefined
  const { chance, learn } = bitGuess()
  const bytes = new Uint8Array(count)
  let range: Range = WHOLE
  let at = COUNT_DIGITS
  let number = 0
  for (; at < COUNT_DIGITS + 5; at++) number = number * 64 + digitAt(text, at)
  for (let index = 0; index < count; index++) {
    let byte = 0
    for (let place = 0; place < 8; place++) {
      const middle = border(range, chance())
      const bit = number <= middle ? 1 : 0
      range = part(range, middle, bit)
      learn(bit)
      byte = byte * 2 + bit
      while (settled(range) !== undefined) {
        range = shifted(range)
        number = ((number << 6) & WHOLE.high) | digitAt(text, at++)
      }
    }
    bytes[index] = byte
  }
  return bytes
}
