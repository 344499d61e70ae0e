import { unescapeText } from './escapes'
import type { Report } from './reports'

/** A part of the source, and where in it it begins. */
export interface Piece {
  readonly text: string
  readonly offset: number
}

/** The most characters of Markdown in quotation marks, so that many that are never closed are quickly passed. */
const LONGEST_MARKDOWN = 500

/**
 * Where a quotation that begins at `start` ends: the index behind its closing sign; -1 where it is
 * never closed. It begins with `"`, or with `` "` `` where it is Markdown.
 */
export function quotationEnd(text: string, start: number): number {
  if (text.startsWith('"`', start)) {
    const at = text.slice(start + 2, start + 2 + LONGEST_MARKDOWN).indexOf('`"')
    return at < 0 ? -1 : start + 2 + at + 2
  }
  const at = text.indexOf('"', start + 1)
  return at < 0 ? -1 : at + 1
}

/** The index behind the quotation that a text begins with, white space aside; 0 where it has none. */
export function leadingQuotation(text: string): number {
  const start = text.length - text.trimStart().length
  return text.startsWith('"', start) ? Math.max(0, quotationEnd(text, start)) : 0
}

/**
 * What a text says: without its quotation marks and the space around it, escapes made characters.
 * Words behind a quotation belong to the text, as they do for Mermaid. Quotation marks that stand
 * elsewhere, which Mermaid refuses, are part of the text and reported; one at the start that is never
 * closed was reported before.
 */
export function readText({ text, offset }: Piece, report: Report): string {
  const end = leadingQuotation(text)
  const start = text.indexOf('"')
  const rest = end > 0 ? end : text.trimStart().startsWith('"') ? start + 1 : 0
  const stray = text.indexOf('"', rest)
  if (stray >= 0) report('quote-misplaced', offset + stray, { value: text.trim() })
  if (end === 0) return unescapeText(text.trim())
  const width = text.startsWith('"`', start) ? 2 : 1
  const quoted = text.slice(start + width, end - width)
  return unescapeText(`${quoted}${text.slice(end)}`.trim())
}
