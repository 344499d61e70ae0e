import type { DiagnosticCode } from '../../model/diagnostic'
import { readSetting } from '../../model/setting'
import type { MermaidClass, MermaidEnds, MermaidReading, ReadMermaidPoint } from './chart'
import { blankDirectives } from './blankDirectives'
import { cutStatements } from './cutStatements'
import { findChart } from './findChart'
import { MERMAID_LIMITS, type MermaidLimits } from './limits'
import { readPreamble } from './readPreamble'
import { readStatement } from './readStatement'
import { reportsOn } from './reports'

/**
 * Reads the text of a Mermaid `quadrantChart`: by itself, with frontmatter and directives before it,
 * or in a Markdown document, of which the first chart is read. More is understood than Mermaid
 * draws: letters and signs of every kind without quotation marks, `.5`, `1.0`, decimal commas,
 * numbers outside 0..1.
 *
 * Never throws. What cannot be used is reported with its line and column, and the rest is read; the
 * last of several titles, axes or quadrants counts. A text without a chart, or above a limit, gives
 * an empty chart and an error.
 *
 * @param limits how much a text may hold. @default {@link MERMAID_LIMITS}
 */
export function readMermaid(text: string, limits: Partial<MermaidLimits> = {}): MermaidReading {
  if (typeof text !== 'string') return refused('file-unreadable')
  const characters = limit(limits, 'characters')
  if (text.length > characters) return refused('file-too-large', characters)
  const source = blankDirectives(text)
  const found = findChart(source)
  if (!found) return refused('chart-missing')

  const { diagnostics, report } = reportsOn(source)
  let title = readPreamble(source, found.blockStart, found.line, report)
  const axes: Record<'x' | 'y', MermaidEnds> = { x: ['', ''], y: ['', ''] }
  const quadrants: [string, string, string, string] = ['', '', '', '']
  const classes: MermaidClass[] = []
  const points: ReadMermaidPoint[] = []
  const most = limit(limits, 'points')
  const said = new Set<string>()
  for (const piece of cutStatements(source, found.body, found.end, report)) {
    const statement = readStatement(piece, report)
    if (!statement) continue
    if ('field' in statement) {
      const { field } = statement
      if (said.has(field)) report('statement-repeated', piece.offset, { field })
      said.add(field)
    }
    if (statement.kind === 'title') title = statement.text
    else if (statement.kind === 'axis') {
      const { axis, ends } = statement
      axes[axis] = [ends[0], ends[1] || axes[axis][1]]
    } else if (statement.kind === 'quadrant') quadrants[statement.quadrant - 1] = statement.text
    else if (statement.kind === 'class') classes.push(statement.styles)
    else if (points.push(statement.point) > most) return refused('too-many-rows', most)
  }
  if (found.next !== undefined) report('chart-repeated', found.next)
  return { title, axes, quadrants, points, classes, diagnostics }
}

/** A limit of the host's, where it is a number. */
function limit(limits: Partial<MermaidLimits>, name: keyof MermaidLimits): number {
  const given = readSetting(limits, name)
  return typeof given === 'number' && given >= 0 ? given : MERMAID_LIMITS[name]
}

function refused(code: DiagnosticCode, passed?: number): MermaidReading {
  return {
    title: '',
    axes: { x: ['', ''], y: ['', ''] },
    quadrants: ['', '', '', ''],
    points: [],
    classes: [],
    diagnostics: [{ code, severity: 'error', ...(passed !== undefined && { limit: passed }) }],
  }
}
