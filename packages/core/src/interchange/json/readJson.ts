import { excerpt } from '../excerpt'
import { saneLimits, type StateLimits } from './limits'
import { readCells } from './readCells'
import { isRecord } from './readRecord'
import { readSettings, SETTING_NAMES } from './readSettings'
import { emptyReport, type Report } from './report'
import { scanJson } from './scanJson'
import { type PortfolioState, refused, STATE_VERSION, type StateReading } from './state'

const KNOWN: ReadonlySet<string> = new Set(['kvadrant', 'headers', 'rows', ...SETTING_NAMES])

/**
 * Reads a state that `writeJson` wrote, or that somebody else did: a file, a browser's storage.
 * Nothing throws, whatever the text. What is no JSON, no state of ours, of another version, or
 * beyond a limit gives no state and one diagnostic of severity `error`. In a state of ours, what
 * cannot be used is left out with a diagnostic: unknown keys, settings and cells that are not what
 * they should be, numbers beyond what a number can hold (`1e400`). Of a key that stands twice the
 * last counts, and is reported. At most a thousand diagnostics, and then one that says so.
 *
 * In diagnostics `row` is the row of the text, and `field` the header, or the name of the part
 * (`domain.innovationComplexity`).
 *
 * @param limits those that differ from `STATE_LIMITS`
 */
export function readJson(text: string, limits?: Partial<StateLimits>): StateReading {
  const sane = saneLimits(limits)
  if (typeof text !== 'string') return refused({ code: 'state-not-json', severity: 'error' })
  if (text.length > sane.characters) {
    return refused({ code: 'file-too-large', severity: 'error', limit: sane.characters })
  }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const report = emptyReport()
  const state = scanJson(body, sane.depth, report) ? parse(body, sane, report) : undefined
  return { state, diagnostics: report.diagnostics }
}

function parse(text: string, limits: StateLimits, report: Report): PortfolioState | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    report.add({ code: 'state-not-json', severity: 'error' })
    return undefined
  }
  if (!isRecord(value) || !Object.hasOwn(value, 'kvadrant')) return foreign(report)
  const { kvadrant: version } = value
  if (typeof version !== 'number') return foreign(report)
  if (version !== STATE_VERSION) {
    report.add({ code: 'state-version', severity: 'error', value: String(version) })
    return undefined
  }
  for (const key of Object.keys(value).filter((one) => !KNOWN.has(one))) {
    report.add({ code: 'state-key-unknown', severity: 'warning', field: excerpt(key) })
  }
  const cells = readCells(value['headers'], value['rows'], limits, report)
  return cells && { ...cells, ...readSettings(value, cells.headers, report) }
}

function foreign(report: Report): undefined {
  report.add({ code: 'state-foreign', severity: 'error' })
  return undefined
}
