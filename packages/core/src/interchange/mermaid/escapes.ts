/**
 * Characters of a text that Mermaid, old or new, would not draw as they are: a quotation mark ends
 * the text; two per cent signs begin a comment, even inside quotation marks; `<` begins a tag; `#`,
 * a word and `;` are an escape; a first grave accent begins Markdown; line breaks, tabs and space at
 * the ends are lost; and two pairs of signs are what Mermaid keeps escapes as meanwhile.
 */
const SPECIAL = /["<\t\n\r]|^`|%(?=%)|#(?=\w+;)|\ufb02(?=\u00b0)|\u00b6(?=\u00df)/g

/**
 * What no escape brings through: control characters but tabs and line breaks, halves of surrogate
 * pairs, and codes that are no characters.
 */
const LOST = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A text as it can stand in a chart, and whether something had to be left out of it. */
export interface EscapedText {
  readonly text: string
  readonly damaged: boolean
}

/**
 * Makes a text safe to stand between quotation marks, or behind `title`, in grammars of every age.
 * Special characters become escapes, `#34;` for a quotation mark; every other character stays as it
 * is. An empty text becomes a space, since grammars refuse empty quotation marks.
 */
export function escapeText(text: string): EscapedText {
  const kept = text.replace(LOST, '')
  const core = kept.trim()
  const start = kept.indexOf(core)
  const escaped =
    escapesOf(kept.slice(0, start)) +
    core.replace(SPECIAL, escapesOf) +
    escapesOf(kept.slice(start + core.length))
  // Mermaid takes the last `;` off what looks like a style with a colour: `style a:#fff;`.
  const safe = escaped.includes('#') ? escaped.replaceAll(':', '#58;') : escaped
  return { text: safe === '' ? ' ' : safe, damaged: kept.length < text.length }
}

function escapesOf(characters: string): string {
  return [...characters].map((character) => `#${character.codePointAt(0) ?? 0};`).join('')
}

/** Names of characters that people use in escapes; numbers do for all others. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['num', '#'],
  ['semi', ';'],
  ['colon', ':'],
  ['comma', ','],
  ['percnt', '%'],
  ['lbrack', '['],
  ['rbrack', ']'],
  ['lpar', '('],
  ['rpar', ')'],
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['Aring', 'Å'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['eacute', 'é'],
  ['ndash', '–'],
  ['mdash', '—'],
])

/**
 * Puts characters in the place of their escapes: `#34;`, `#quot;`. What is no character that we know
 * (`#fruit;`, `#55296;`) stays as it is written.
 */
export function unescapeText(text: string): string {
  return text.replace(/#(\w+);/g, (written, name: string) => {
    if (!/^\d+$/.test(name)) return NAMED.get(name) ?? written
    const code = Number(name)
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : written
  })
}
