import type { MermaidClass, MermaidEnds, ReadMermaidPoint } from './chart'
import { readPoint, readStyles } from './readPoint'
import { leadingQuotation, type Piece, readText } from './readText'
import { unescapeText } from './escapes'
import type { Report } from './reports'

/** What a statement says. */
export type Statement =
  | { readonly kind: 'title'; readonly field: 'title'; readonly text: string }
  | {
      readonly kind: 'axis'
      readonly field: 'x-axis' | 'y-axis'
      readonly axis: 'x' | 'y'
      readonly ends: MermaidEnds
    }
  | {
      readonly kind: 'quadrant'
      readonly field: string
      readonly quadrant: number
      readonly text: string
    }
  | { readonly kind: 'class'; readonly styles: MermaidClass }
  | { readonly kind: 'point'; readonly point: ReadMermaidPoint }

const STATEMENT =
  /^(?:title\b|acc(?:Title|Descr)\s*:|accDescr\s*\{[^}]*\}|([xy])-axis|quadrant-([1-4])|classDef\b)/i

/**
 * Reads a statement. Undefined for one that says nothing of the chart itself (`accTitle`,
 * `accDescr`), and for one that cannot be read, which is reported.
 */
export function readStatement(piece: Piece, report: Report): Statement | undefined {
  const { text, offset } = piece
  const word = STATEMENT.exec(text)
  if (!word) {
    const point = readPoint(piece, report)
    return point && { kind: 'point', point }
  }
  const [keyword, axis, quadrant] = word
  const rest: Piece = { text: text.slice(keyword.length), offset: offset + keyword.length }
  if (axis !== undefined) {
    const name = axis.toLowerCase() === 'x' ? 'x' : 'y'
    return { kind: 'axis', field: `${name}-axis`, axis: name, ends: readEnds(rest, report) }
  }
  if (quadrant !== undefined) {
    const field = `quadrant-${quadrant}`
    return { kind: 'quadrant', field, quadrant: Number(quadrant), text: readText(rest, report) }
  }
  if (/^title/i.test(keyword))
    return { kind: 'title', field: 'title', text: unescapeText(rest.text.trim()) }
  return /^classDef/i.test(keyword) ? readClass(piece, rest.text, report) : undefined
}

/** One end, or two with an arrow between them. An arrow without a second text names the first end alone. */
function readEnds(rest: Piece, report: Report): MermaidEnds {
  const { text, offset } = rest
  const arrow = findArrow(text, leadingQuotation(text))
  if (!arrow) return [readText(rest, report), '']
  return [
    readText({ text: text.slice(0, arrow.start), offset }, report),
    readText({ text: text.slice(arrow.end), offset: offset + arrow.end }, report),
  ]
}

/** The first `-->` from an index on, with as many dashes as it has. */
function findArrow(
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const at = text.indexOf('-->', from)
  if (at < 0) return undefined
  let start = at
  while (start > from && text.charAt(start - 1) === '-') start--
  return { start, end: at + 3 }
}

function readClass(whole: Piece, rest: string, report: Report): Statement | undefined {
  const [, name, styles] = /^\s+([\w-]+)\s+(\S.*)$/.exec(rest) ?? []
  if (name === undefined || styles === undefined) {
    report('line-unreadable', whole.offset, { value: whole.text })
    return undefined
  }
  return { kind: 'class', styles: { name, styles: readStyles(styles) } }
}
