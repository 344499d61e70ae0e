import type { Diagnostic } from '../../model/diagnostic'
import { readSetting } from '../../model/setting'
import { listRows } from '../../placement/listRows'
import { excerpt } from '../excerpt'
import type { MermaidChart } from './chart'
import { coordinateText } from './coordinateText'
import { escapeText } from './escapes'
import { MERMAID_TEXT_SIZE } from './limits'

/** The text of a chart, and what of the chart it does not say. */
export interface WrittenMermaid {
  readonly text: string
  /** `row` is the point's index among the points, 0 for the first. */
  readonly diagnostics: readonly Diagnostic[]
}

const QUADRANTS = ['quadrant-1', 'quadrant-2', 'quadrant-3', 'quadrant-4'] as const

/**
 * Writes a chart as the text of a Mermaid `quadrantChart` that grammars of every age read, from
 * Mermaid 10.2 on: texts in quotation marks, with escapes (`#34;`) for what these may not hold;
 * coordinates as `0`, `1` or `0.5`. `readMermaid` gives back the same labels and the same numbers.
 * What is left out of the chart, or empty, is left out of the text.
 *
 * Reported: a point outside 0..1, which is written at the edge (`value-outside-domain`); one without
 * two finite numbers, which is left out (`value-not-finite`); characters that cannot be written and
 * are left out (`character-removed`): control characters, halves of surrogate pairs; a text longer
 * than Mermaid draws (`file-too-large`). Never throws because of the chart.
 */
export function writeMermaid(chart: Partial<MermaidChart>): WrittenMermaid {
  const diagnostics: Diagnostic[] = []
  const safe = (value: unknown, field: string, row?: number): string => {
    const { text, damaged } = escapeText(typeof value === 'string' ? value : '')
    if (damaged) {
      const where = { field, value: excerpt(String(value)), ...(row !== undefined && { row }) }
      diagnostics.push({ code: 'character-removed', severity: 'warning', ...where })
    }
    return text
  }
  const lines = ['quadrantChart']
  const title = readSetting(chart, 'title')
  if (isText(title)) lines.push(`title ${safe(title, 'title')}`)
  for (const axis of ['x', 'y'] as const) {
    const ends = readSetting(readSetting(chart, 'axes'), axis)
    const [low, high] = [readSetting(ends, '0'), readSetting(ends, '1')]
    const field = `${axis}-axis`
    const arrow = isText(high) ? ` --> "${safe(high, field)}"` : ''
    if (isText(low) || arrow !== '') lines.push(`${field} "${safe(low, field)}"${arrow}`)
  }
  QUADRANTS.forEach((field, index) => {
    const name = readSetting(readSetting(chart, 'quadrants'), String(index))
    if (isText(name)) lines.push(`${field} "${safe(name, field)}"`)
  })
  listRows<unknown>(readSetting(chart, 'points'), diagnostics).forEach((point, row) => {
    const [x, y] = [coordinate(point, 'x', row), coordinate(point, 'y', row)]
    for (const { diagnostic } of [x, y]) if (diagnostic) diagnostics.push(diagnostic)
    if (x.text === undefined || y.text === undefined) return
    lines.push(`"${safe(readSetting(point, 'label'), 'label', row)}": [${x.text}, ${y.text}]`)
  })
  const text = `${lines.join('\n  ')}\n`
  if (text.length > MERMAID_TEXT_SIZE) {
    diagnostics.push({ code: 'file-too-large', severity: 'warning', limit: MERMAID_TEXT_SIZE })
  }
  return { text, diagnostics }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function coordinate(
  point: unknown,
  field: 'x' | 'y',
  row: number,
): { readonly text?: string; readonly diagnostic?: Diagnostic } {
  const value = readSetting(point, field)
  if (typeof value !== 'number' || Number.isNaN(value)) {
    return { diagnostic: { code: 'value-not-finite', severity: 'warning', row, field } }
  }
  const inside = Math.min(1, Math.max(0, value))
  const text = coordinateText(inside)
  if (inside === value) return { text }
  const severity = 'info'
  return {
    text,
    diagnostic: { code: 'value-outside-domain', severity, row, field, value: `${value}` },
  }
}
