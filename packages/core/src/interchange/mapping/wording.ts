/**
 * A text as bare words: lower case, names in camel case taken apart, every dash and other sign a
 * single space. `loose` has no accents either, for files that lost theirs.
 */
export interface Wording {
  readonly strict: string
  readonly loose: string
}

/** The words of a header or a cell. Empty where it has none. */
export function wordingOf(text: string): Wording {
  const strict = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return { strict, loose: strict.normalize('NFD').replace(/\p{M}+/gu, '') }
}

/** Headers and words are short; of a longer text only the beginning is looked at. */
const LONGEST = 200
