import { lineEnd } from './lines'
import { quotationEnd, type Piece } from './readText'
import type { Report } from './reports'

/** Statements whose text is the rest of the line, whatever it holds. */
const WHOLE_LINE = /(?:title\b|acc(?:Title|Descr)\s*:)[^\r\n]*/iy
/** A description over several lines, to its closing brace; what is longer is no description. */
const BRACED = /accDescr\s*\{[^}]{0,2000}\}/iy
/** What a text follows. */
const TEXT_FOLLOWS = /(?:[xy]-axis|quadrant-[1-4])/iy
const GAP = /[\s;]*/y

/**
 * Cuts the body of a chart, from `start` to `end`, into its statements. They end with the line or
 * with `;`, but for a `;` that ends an escape (`#34;`) or stands between a point's brackets, and
 * comments are left out. A quotation may go on over several lines; one that is never closed is
 * reported and ends with its line.
 */
export function cutStatements(source: string, start: number, end: number, report: Report): Piece[] {
  const body = source.slice(0, end)
  const statements: Piece[] = []
  let at = behind(GAP, body, start)
  while (at < end) {
    const from = at
    at = statementEnd(body, from, report)
    const text = body.slice(from, at).trimEnd()
    if (text !== '') statements.push({ text, offset: from })
    if (body.startsWith('%%', at)) at = lineEnd(body, at)
    at = behind(GAP, body, at)
  }
  return statements
}

function statementEnd(body: string, from: number, report: Report): number {
  for (const whole of [WHOLE_LINE, BRACED]) {
    const end = behind(whole, body, from)
    if (end > from) return end
  }
  let at = behind(TEXT_FOLLOWS, body, from)
  // Whether a text may begin here, how far into a point's coordinates we are.
  let textBegins = true
  let brackets: 'before' | 'inside' | 'behind' = 'before'
  for (; at < body.length; at++) {
    const character = body.charAt(at)
    if (character === '\r' || character === '\n' || body.startsWith('%%', at)) break
    if (character === ';' && brackets !== 'inside') {
      if (brackets === 'behind' || !endsEscape(body, from, at)) break
    } else if (character === '"' && textBegins) {
      const end = closedQuotation(body, at)
      if (end < 0) report('quote-unclosed', at, { value: body.slice(at, lineEnd(body, at)) })
      else at = end - 1
    } else if (character === '[' && brackets === 'before' && followsColon(body, from, at)) {
      brackets = 'inside'
    } else if (character === ']' && brackets === 'inside') brackets = 'behind'
    textBegins = /\s/.test(character) ? textBegins : isArrow(body, at)
  }
  return Math.min(at, body.length)
}

/** The index behind a match at an index; the index itself where there is none. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/**
 * The end of a quotation; -1 where it has none on its line, and none further down that leaves the
 * rest of that line as it must be behind a text.
 */
function closedQuotation(body: string, start: number): number {
  const end = quotationEnd(body, start)
  if (end < 0 || end <= lineEnd(body, start)) return end
  return /^[ \t]*(?:[\r\n;:]|-->|%%|$)/.test(body.slice(end, end + 100)) ? end : -1
}

function followsColon(body: string, from: number, at: number): boolean {
  let before = at - 1
  while (before > from && /\s/.test(body.charAt(before))) before--
  return body.charAt(before) === ':'
}

function endsEscape(body: string, from: number, at: number): boolean {
  let before = at - 1
  while (before >= from && /\w/.test(body.charAt(before))) before--
  return before >= from && before < at - 1 && body.charAt(before) === '#'
}

function isArrow(body: string, at: number): boolean {
  return body.startsWith('-->', at - 2)
}
