/** A base with this many combining marks is still some language's writing; more is noise. */
const MARKS_PER_BASE = 4

/** One space between words, none at the ends, of characters that need no cleaning at all. */
const PLAIN = /^[\x21-\x7e\xa1-\xac\xae-\u02ff]+(?: [\x21-\x7e\xa1-\xac\xae-\u02ff]+)*$/

const WHITE_SPACE = /[\s\x85]+/g

/**
 * Control characters and lone surrogates (XML forbids them), characters that no text may hold,
 * embeddings, overrides and isolates of direction, and the invisible characters that only join,
 * split or annotate.
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufff9-\ufffb]/gu

/** Invisible copies of ASCII; the one honest use is a regional flag: a black flag, letters, an end. */
const TAGS =
  /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu

/** Joiners count as marks here, or they would break up a run of marks. */
const MARK_RUN = /[\p{M}\u200c\u200d]+/gu

const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{M}\s]/u

/**
 * Makes safe plain text of whatever a host calls a label: no control characters, no lone
 * surrogates, nothing that turns the direction of the text after it, nothing that XML forbids;
 * white space of every kind folded to single spaces and trimmed; at most four combining marks on
 * one base; composed (NFC). Cleaning twice is cleaning once.
 *
 * Strings, finite numbers and bigints have a text. Everything else (nothing at all, booleans,
 * symbols, objects, functions) gives the empty text, and so does a text of which nothing would be
 * seen. No value's own `toString` is ever called, so nothing throws.
 */
export function cleanText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value + 0) : ''
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return ''
  if (PLAIN.test(value)) return value
  // The byte order mark counts as white space in JavaScript, but it separates no words.
  const safe = thinMarks(
    value
      .replace(/\ufeff/g, '')
      .replace(WHITE_SPACE, ' ')
      .replace(UNSAFE, '')
      .replace(TAGS, '$1'),
  )
  // Composing can take a letter apart into letter and mark, so the marks are counted again.
  const text = thinMarks(safe.normalize('NFC')).replace(/ {2,}/g, ' ').trim()
  return VISIBLE.test(text) ? text : ''
}

function thinMarks(text: string): string {
  return text.replace(MARK_RUN, (run) => {
    const marks = [...run]
    return marks.length > MARKS_PER_BASE ? marks.slice(0, MARKS_PER_BASE).join('') : run
  })
}
