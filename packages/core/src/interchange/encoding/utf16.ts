import { textOfCodeUnits } from './codeUnits'

/** Byte order of UTF-16. */
export type Utf16 = 'utf-16le' | 'utf-16be'

/**
 * Reads UTF-16 without a byte order mark. Halves of surrogate pairs stay, so that the bytes can be
 * written again (TextDecoder replaces them); a last single byte is left out.
 */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const units = new Uint16Array(bytes.length >> 1)
  const low = encoding === 'utf-16le' ? 0 : 1
  for (let unit = 0; unit < units.length; unit++) {
    units[unit] = (bytes[unit * 2 + low] ?? 0) | ((bytes[unit * 2 + 1 - low] ?? 0) << 8)
  }
  return textOfCodeUnits(units)
}

/** Writes UTF-16, every code unit as it is, without a byte order mark. */
export function encodeUtf16(text: string, encoding: Utf16): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const low = encoding === 'utf-16le' ? 0 : 1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes[at * 2 + low] = unit & 0xff
    bytes[at * 2 + 1 - low] = unit >> 8
  }
  return bytes
}
