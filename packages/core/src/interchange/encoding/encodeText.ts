import type { TextEncoding } from './encoding'
import { encodeUtf16 } from './utf16'
import { encodeWindows1252 } from './windows1252'

/** Bytes, and the encoding that they are in after all. */
export interface EncodedText {
  readonly bytes: Uint8Array
  /** `utf-8` where the text did not fit the encoding asked for. */
  readonly encoding: TextEncoding
  /** Whether halves of surrogate pairs, which UTF-8 cannot hold, became U+FFFD. */
  readonly damaged: boolean
}

const MARK = '\ufeff'

/**
 * Writes text in an encoding. A text with a character that windows-1252 lacks is written as UTF-8
 * with a byte order mark instead, by which Excel knows it: whole, in another encoding, rather than
 * with a hole.
 *
 * @param text may begin with the byte order mark, U+FEFF; windows-1252 has none, and leaves it out
 */
export function encodeText(text: string, encoding: TextEncoding): EncodedText {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { bytes: encodeUtf16(text, encoding), encoding, damaged: false }
  }
  if (encoding === 'windows-1252') {
    const body = text.startsWith(MARK) ? text.slice(1) : text
    const bytes = encodeWindows1252(body)
    if (bytes) return { bytes, encoding, damaged: false }
    return encodeText(MARK + body, 'utf-8')
  }
  return { bytes: new TextEncoder().encode(text), encoding, damaged: /\p{Surrogate}/u.test(text) }
}
