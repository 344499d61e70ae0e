import type { TextEncoding } from './encoding'

/** What the first bytes tell about the encoding. */
export interface EncodingEvidence {
  /** Undefined where only reading on can tell UTF-8 from windows-1252. */
  readonly encoding: Exclude<TextEncoding, 'windows-1252'> | undefined
  /** Length of the byte order mark in bytes; 0 without one. */
  readonly markLength: number
}

/** As much of a file as is looked at for UTF-16 without a mark, in bytes. */
const SAMPLE = 65_536

/**
 * Tells the encoding by the byte order mark, or by the zeros that UTF-16 has in every second byte
 * of text in Latin letters (in every table: separators, digits and line ends are such letters).
 */
export function detectEncoding(bytes: Uint8Array): EncodingEvidence {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return { encoding: utf16ByZeros(bytes), markLength: 0 }
}

function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) even++
    if (bytes[pair * 2 + 1] === 0) odd++
  }
  // Ours: a fifth of one half, and hardly any of the other. A few stray NULs are far from it.
  if (odd > pairs * 0.2 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.2 && odd < pairs * 0.02) return 'utf-16be'
  return undefined
}
