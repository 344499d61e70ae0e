import { textOfCodeUnits } from './codeUnits'

/** What 0x80 to 0x9f stand for; the five that the encoding leaves open are control characters. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const UNIT_OF_BYTE = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte,
)

const BYTE_OF_UNIT = new Map(Array.from(UNIT_OF_BYTE, (unit, byte) => [unit, byte] as const))

/**
 * Reads windows-1252, in which Excel saves CSV in western Europe. Every byte is a character, and
 * {@link encodeWindows1252} gives the same bytes again.
 *
 * Our own, since TextDecoder reads the dashes and curly quotes of this encoding as control
 * characters in several releases of Node.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) units[at] = UNIT_OF_BYTE[bytes[at] ?? 0] ?? 0
  return textOfCodeUnits(units)
}

/** Writes windows-1252. Undefined where the text has a character that the encoding lacks. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const byte = unit < 0x80 ? unit : BYTE_OF_UNIT.get(unit)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** The first character that windows-1252 lacks; undefined where the text fits. */
export function outsideWindows1252(text: string): string | undefined {
  for (const character of text) {
    if (character.length > 1 || !BYTE_OF_UNIT.has(character.charCodeAt(0))) return character
  }
  return undefined
}
