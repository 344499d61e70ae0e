import type { Steps } from '../steps'
import { detectEncoding } from './detectEncoding'
import type { DecodedText, TextEncoding } from './encoding'
import { decodeUtf16 } from './utf16'
import { utf8Evidence } from './utf8Evidence'
import { decodeWindows1252 } from './windows1252'

/** Bytes that are decoded between two pauses; even, so that no UTF-16 unit is cut. */
const BLOCK = 262_144

/**
 * Makes text of bytes. In this order: a byte order mark; UTF-16 by its zeros; UTF-8 where the bytes
 * are that, or nearly (a damaged file keeps its å ä ö, and the broken places are U+FFFD);
 * windows-1252, in which everything is something.
 *
 * @param given the encoding where a person has chosen it; the mark is still taken off.
 */
export function* decodeSteps(bytes: Uint8Array, given?: TextEncoding): Steps<DecodedText> {
  const evidence = detectEncoding(bytes)
  const matches = given === undefined || given === evidence.encoding
  const byteOrderMark = matches && evidence.markLength > 0
  const body = byteOrderMark ? bytes.subarray(evidence.markLength) : bytes
  const encoding = given ?? evidence.encoding

  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = yield* inBlocks(body, (block) => decodeUtf16(block, encoding))
    return { text, encoding, byteOrderMark, damaged: body.length % 2 === 1 }
  }
  if (encoding !== 'windows-1252') {
    const text = yield* strictUtf8(body)
    if (text !== undefined) return { text, encoding: 'utf-8', byteOrderMark, damaged: false }
    if (encoding === 'utf-8' || (yield* mostlyUtf8(body))) {
      const mended = yield* lenientUtf8(body)
      return { text: mended, encoding: 'utf-8', byteOrderMark, damaged: true }
    }
  }
  const text = yield* inBlocks(body, decodeWindows1252)
  return { text, encoding: 'windows-1252', byteOrderMark: false, damaged: false }
}

/** Ours: at least four whole characters for each broken byte. */
function* mostlyUtf8(bytes: Uint8Array): Steps<boolean> {
  let characters = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const found = utf8Evidence(bytes, at, Math.min(bytes.length, at + BLOCK))
    characters += found.characters
    broken += found.broken
    yield at / bytes.length
  }
  return characters > 0 && characters >= 4 * broken
}

function* strictUtf8(bytes: Uint8Array): Steps<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    const text = yield* inBlocks(bytes, (block) => decoder.decode(block, { stream: true }))
    return text + decoder.decode()
  } catch {
    return undefined
  }
}

function* lenientUtf8(bytes: Uint8Array): Steps<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const text = yield* inBlocks(bytes, (block) => decoder.decode(block, { stream: true }))
  return text + decoder.decode()
}

function* inBlocks(bytes: Uint8Array, decode: (block: Uint8Array) => string): Steps<string> {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += BLOCK) {
    parts.push(decode(bytes.subarray(at, at + BLOCK)))
    yield at / bytes.length
  }
  return parts.join('')
}
