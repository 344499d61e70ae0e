import { lineEnd, nextLine } from './lines'

/** Where a chart stands in a text. All are indices into it. */
export interface FoundChart {
  /** Where its block begins: behind the line that opens a fence, or at the start of the text. */
  readonly blockStart: number
  /** Where the line of its first word begins. */
  readonly line: number
  /** Behind its first word. */
  readonly body: number
  /** Where it ends: at the line that closes its fence, at the next chart, or with the text. */
  readonly end: number
  /** Where another chart begins, if there is one. */
  readonly next: number | undefined
}

const HEADER = /^\s*quadrantChart(?![\w:-])/i
const FENCE = /^\ufeff?[ \t]*(`{3,}|~{3,})(.*)$/

/**
 * Finds the first `quadrantChart` in a text: by itself, behind frontmatter and directives, or
 * between the fences of a Markdown document. Undefined where there is none.
 */
export function findChart(text: string): FoundChart | undefined {
  let fence: string | undefined
  let blockStart = 0
  let found: Omit<FoundChart, 'end' | 'next'> | undefined
  let end: number | undefined
  for (let line = 0; line < text.length; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line))
    const [, marks, info = ''] = FENCE.exec(content) ?? []
    if (marks !== undefined) {
      const closes = fence !== undefined && marks.startsWith(fence) && info.trim() === ''
      if (found && end === undefined && (closes || fence === undefined)) end = line
      if (closes) fence = undefined
      else fence ??= marks
      if (!found) blockStart = nextLine(text, line)
      continue
    }
    const [header] = HEADER.exec(content) ?? []
    if (header === undefined) continue
    if (found) return { ...found, end: end ?? line, next: line }
    found = { blockStart, line, body: line + header.length }
  }
  return found && { ...found, end: end ?? text.length, next: undefined }
}
