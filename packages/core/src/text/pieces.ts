/** A part of a text that lines do not break inside of, unless it is wider than a line. */
export interface TextPiece {
  /** The part itself, with the hyphen or slash that it ends in, without soft hyphens. */
  readonly text: string
  /**
   * What stands between this piece and the next: a space (gone at a line's end), nothing (after a
   * hyphen, a slash or an East Asian character) or a soft hyphen (shown only at a line's end).
   */
  readonly joint: ' ' | '' | '\u00ad'
}

const SOFT_HYPHEN = '\u00ad'

/**
 * A hyphen splits only where two letters or more stand before it ("IT-nämnd", not "e-tjänst") and
 * a letter behind it ("-5", "2024-01" stay whole); a slash only before a letter.
 */
const JOINTS = /[\p{L}\p{M}]{2}[-‐–—](?=\p{L})|\/(?=\p{L})|\u00ad/gu

/** White space that lines may end at: all of it but the no-break spaces. */
const BREAKING_SPACE = /[^\S\u00a0\u2007\u202f\ufeff]+/gu

/** What a word must hold to have any place to break at. */
const DIVISIBLE = /[-‐–—/\u00ad\u2e80-\uffff]/

/** An East Asian character with the signs that may not be parted from it, or a run of anything else. */
const EAST_ASIAN_PIECE =
  /\p{Ps}*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Po}\p{M}ー]*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+?(?=\p{Ps}*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$)/gu
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Splits a text at the places where a line may end, one piece after the other, so that of a long
 * text only the part that is used gets split. White space at the ends and doubled spaces are lost.
 */
export function* textPieces(text: string): Generator<TextPiece> {
  for (const word of words(text)) {
    if (!DIVISIBLE.test(word)) {
      yield { text: word, joint: ' ' }
      continue
    }
    const parts = splitWord(word)
    for (const [index, part] of parts.entries()) {
      yield index === parts.length - 1 ? { text: part.text, joint: ' ' } : part
    }
  }
}

/** Whether a break inside a word at this place is shown by a hyphen: between letters of an alphabet it is. */
export function takesHyphen(before: string, after: string): boolean {
  return (
    /\p{L}\p{M}*$/u.test(before) &&
    /^\p{L}/u.test(after) &&
    !EAST_ASIAN.test(before.slice(-2)) &&
    !EAST_ASIAN.test(after)
  )
}

function* words(text: string): Generator<string> {
  let start = 0
  for (const space of text.matchAll(BREAKING_SPACE)) {
    if (space.index > start) yield* shown(text.slice(start, space.index))
    start = space.index + space[0].length
  }
  yield* shown(text.slice(start))
}

/** The word, unless there is nothing in it to see: spaces that may not be broken at can stand alone. */
function* shown(word: string): Generator<string> {
  if (word.trim() !== '') yield word
}

function splitWord(word: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let start = 0
  const cut = (end: number, joint: TextPiece['joint']) => {
    const text = word.slice(start, end).replaceAll(SOFT_HYPHEN, '')
    if (text !== '') pieces.push({ text, joint })
    start = end
  }
  for (const match of word.matchAll(JOINTS)) {
    const end = match.index + match[0].length
    cut(end, match[0] === SOFT_HYPHEN ? SOFT_HYPHEN : '')
  }
  cut(word.length, '')
  return EAST_ASIAN.test(word) ? pieces.flatMap(splitEastAsian) : pieces
}

function splitEastAsian(piece: TextPiece): TextPiece[] {
  const parts = piece.text.match(EAST_ASIAN_PIECE) ?? [piece.text]
  return parts.map((text, index) => ({
    text,
    joint: index === parts.length - 1 ? piece.joint : '',
  }))
}
