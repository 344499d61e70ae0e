/** The divisor of CRC-32 as zip files and Ethernet have it, lowest power first. */
const DIVISOR = 0xedb88320

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ DIVISOR : remainder >>> 1
  }
  return remainder
})

/**
 * The CRC-32 of a text of ASCII characters, as seven digits in base 36. Two texts of one length that
 * differ in one character never share it; other texts do once in four thousand million.
 */
export function checksum(text: string): string {
  let remainder = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    const index = (remainder ^ text.charCodeAt(at)) & 0xff
    remainder = (REMAINDERS[index] ?? 0) ^ (remainder >>> 8)
  }
  return ((remainder ^ 0xffffffff) >>> 0).toString(36).padStart(7, '0')
}
