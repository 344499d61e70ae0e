/** Letters of the Latin script, signs and digits: one code unit is one grapheme. */
const SIMPLE = /^[\x20-\x7e\xa0-\xac\xae-\u02ff]*$/

let segmenter: Intl.Segmenter | undefined

/**
 * The graphemes of a text, i.e. what a reader calls its characters: a letter with its marks, a
 * flag, a joined emoji. Joined together they are the text again. Where the platform has no
 * `Intl.Segmenter` they are code points, see {@link graphemesByCodePoint}.
 */
export function graphemes(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.split('')
  if (typeof Intl !== 'object' || typeof Intl.Segmenter !== 'function')
    return graphemesByCodePoint(text)
  // The rules for graphemes are the same in every language; a fixed one keeps server and browser alike.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/**
 * The code points of a text, marks, joiners and what is joined kept with their base: close to
 * graphemes where `Intl.Segmenter` is missing. Joined together they are the text again.
 */
export function graphemesByCodePoint(text: string): readonly string[] {
  return text.match(/[^](?:[\p{M}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d[^])*/gu) ?? []
}
