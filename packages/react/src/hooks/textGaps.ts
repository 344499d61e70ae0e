import type { Catalogue, Messages } from '@kvadrant/core'

/** A key's plural form, which a language has as many of as it needs. */
const PLURAL = /\.(zero|one|two|few|many|other)$/

/**
 * The keys that ship and that a host's own texts say nothing for, in whatever plural form: those
 * that stand in English in another language. All of them where the texts cannot be read.
 */
export function textGaps(messages: Messages, catalogues: readonly Catalogue[]): readonly string[] {
  const own = new Set(keysOf(messages).map(withoutPlural))
  const shipped = new Set(catalogues.flatMap(({ en }) => Object.keys(en)).map(withoutPlural))
  return [...shipped].filter((key) => !own.has(key))
}

function withoutPlural(key: string): string {
  return key.replace(PLURAL, '')
}

function keysOf(messages: Messages): readonly string[] {
  try {
    return Object.keys(messages)
  } catch {
    return []
  }
}
