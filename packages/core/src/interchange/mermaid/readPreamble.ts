import { lineEnd, nextLine } from './lines'
import type { Piece } from './readText'
import type { Report } from './reports'

/**
 * Reads what stands before a chart's first word: the frontmatter, of which the title is used, blank
 * lines and comments. Every other line is reported. Empty where there is no title.
 */
export function readPreamble(text: string, start: number, end: number, report: Report): string {
  const lines = linesWithText(text, start, end)
  const [first] = lines
  const close = first && isRule(first) ? lines.findIndex((one, at) => at > 0 && isRule(one)) : -1
  for (const line of lines.slice(close + 1)) {
    if (!line.text.trimStart().startsWith('%%'))
      report('line-unreadable', line.offset, { value: line.text.trim() })
  }
  const indent = first ? first.text.length - first.text.trimStart().length : 0
  const titles = lines.slice(1, Math.max(1, close)).map((line) => titleIn(line.text.slice(indent)))
  return titles.find((title) => title !== '') ?? ''
}

function linesWithText(text: string, start: number, end: number): Piece[] {
  const lines: Piece[] = []
  for (let offset = start; offset < end; offset = nextLine(text, offset)) {
    const line = text.slice(offset, lineEnd(text, offset))
    if (line.trim() !== '') lines.push({ text: line, offset })
  }
  return lines
}

function isRule({ text }: Piece): boolean {
  return text.trim() === '---'
}

/** The title of a line `title: …`, with or without quotes around it. Blocks over lines are not read. */
function titleIn(line: string): string {
  const value = /^title\s*:(.*)$/.exec(line)?.[1]?.trim() ?? ''
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(value) ?? []
  if (double !== undefined) return double.replaceAll('\\"', '"').trim()
  if (single !== undefined) return single.replaceAll("''", "'").trim()
  const comment = value.indexOf(' #')
  return /^[|>]/.test(value) ? '' : value.slice(0, comment < 0 ? undefined : comment).trim()
}
