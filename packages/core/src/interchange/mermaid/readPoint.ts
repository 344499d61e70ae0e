import { readCoordinates } from './coordinates'
import type { ReadMermaidPoint } from './chart'
import { leadingQuotation, type Piece, readText } from './readText'
import type { Report } from './reports'

/**
 * Reads a point: `label: [x, y]`, with a class (`label:::class: [x, y]`) and styles behind it.
 * Undefined, and reported, where it is none, or where its coordinates cannot be read. Coordinates
 * outside 0..1, which Mermaid refuses, are kept and reported.
 */
export function readPoint({ text, offset }: Piece, report: Report): ReadMermaidPoint | undefined {
  const open = openingBracket(text)
  if (open < 0) {
    report('line-unreadable', offset, { value: text })
    return undefined
  }
  const close = text.indexOf(']', open)
  const inside = text.slice(open + 1, close < 0 ? text.length : close)
  const rest = close < 0 ? '' : text.slice(close + 1)
  if (close < 0 || /[[\]]/.test(rest)) {
    report('point-unreadable', offset + open, { value: text })
    return undefined
  }
  const coordinates = readCoordinates(inside)
  if ('code' in coordinates) {
    const { code, ...remark } = coordinates
    if (code === 'point-unreadable') report(code, offset + open, { value: text })
    else report(code, offset + open + 1, remark)
    return undefined
  }
  for (const field of ['x', 'y'] as const) {
    const value = coordinates[field]
    if (value >= 0 && value <= 1) continue
    report('value-outside-domain', offset + open + 1, {
      severity: 'info',
      field,
      value: `${value}`,
    })
  }
  const { label, className } = readHead({ text: text.slice(0, open), offset }, report)
  return { label, ...coordinates, ...(className && { className }), styles: readStyles(rest) }
}

/** Styles as they are written, between commas. */
export function readStyles(text: string): string[] {
  return text
    .split(',')
    .map((style) => style.trim())
    .filter((style) => style !== '')
}

/** The first bracket with a colon before it, behind the label's quotation; -1 where there is none. */
function openingBracket(text: string): number {
  const from = leadingQuotation(text)
  for (let at = text.indexOf('[', from); at >= 0; at = text.indexOf('[', at + 1)) {
    if (text.slice(from, at).trimEnd().endsWith(':')) return at
  }
  return -1
}

/** What stands before the bracket: a text, a class if it has one, a colon. */
function readHead(
  { text, offset }: Piece,
  report: Report,
): { readonly label: string; readonly className?: string | undefined } {
  const head = text.trimEnd().slice(0, -1)
  const at = head.indexOf(':::', leadingQuotation(head))
  const className = at < 0 ? '' : head.slice(at + 3).trim()
  const isClass = /^[\w-]+$/.test(className)
  const label = readText({ text: isClass ? head.slice(0, at) : head, offset }, report)
  return { label, className: isClass ? className : undefined }
}
