/** What bytes say about being UTF-8. */
export interface Utf8Evidence {
  /** Characters of two bytes or more that are well formed. */
  readonly characters: number
  /** Bytes that belong to no character. One that the file's end cuts off is not counted. */
  readonly broken: number
}

/**
 * Counts what is UTF-8 in bytes that are not all so. Text of another encoding has hardly any
 * well-formed character beyond ASCII; a UTF-8 file that was damaged has many. What begins at `from`
 * or later and before `to` is counted.
 */
export function utf8Evidence(bytes: Uint8Array, from = 0, to = bytes.length): Utf8Evidence {
  let characters = 0
  let broken = 0
  let at = from === 0 ? 0 : characterStart(bytes, from)
  while (at < to) {
    const first = bytes[at] ?? 0
    const length = sequenceLength(first)
    if (length === 1) {
      at++
      continue
    }
    let following = 1
    while (following < length && isContinuation(bytes[at + following])) following++
    if (length > 0 && following === length) characters++
    else if (length === 0 || at + following < bytes.length) broken++
    at += length > 0 ? following : 1
  }
  return { characters, broken }
}

/** Where the first character begins that does not begin before `from`. */
function characterStart(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < from + 3 && isContinuation(bytes[at])) at++
  return at
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

/** Bytes of the character that begins with this one; 0 where none can. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  return first >= 0xf0 && first < 0xf5 ? 4 : 0
}
