import type { FieldValue } from '../../model/change'
import { type Domain, saneDomain } from '../../scales/domain'
import { excerpt } from '../excerpt'
import { isRecord, readRecord, unusable } from './readRecord'
import type { Report } from './report'
import type { PortfolioState } from './state'

/** The parts of a state beside its table. */
type Settings = Omit<PortfolioState, 'headers' | 'rows'>

type Reader<Value> = (value: unknown, headers: readonly string[], report: Report) => Value

/** How each part is read; undefined, and a diagnostic, where it cannot be used. */
const READERS: { readonly [name in keyof Settings]-?: Reader<Settings[name]> } = {
  fields: (value, headers, report) => {
    const known = new Set(headers)
    const read = readRecord(value, 'fields', text, report)
    if (!read) return undefined
    const entries = Object.entries(read)
    for (const [field, header] of entries) {
      if (known.has(header)) continue
      const missing = { field: excerpt(field), value: excerpt(header) }
      report.add({ code: 'column-missing', severity: 'warning', ...missing })
    }
    return Object.fromEntries(entries.filter(([, header]) => known.has(header)))
  },
  domain: (value, _, report) => readRecord(value, 'domain', domain, report),
  split: (value, _, report) => readRecord(value, 'split', split, report),
  tolerance: (value, _, report) => readRecord(value, 'tolerance', tolerance, report),
  shownGroups: (value, _, report) =>
    Array.isArray(value) && value.every((group) => typeof group === 'string')
      ? [...value]
      : unusable('shownGroups', report),
  selected: (value, _, report) => text(value) ?? unusable('selected', report),
  before: (value, _, report) => {
    const readValues = (values: unknown, id: string) =>
      isRecord(values) ? readRecord(values, `before.${id}`, fieldValue, report) : undefined
    return readRecord(value, 'before', readValues, report)
  },
  figure: (value, _, report) => text(value) ?? unusable('figure', report),
  locale: (value, _, report) => text(value) ?? unusable('locale', report),
}

/** The names of the parts, in the order in which they are written. */
export const SETTING_NAMES = [
  'fields',
  'domain',
  'split',
  'tolerance',
  'shownGroups',
  'selected',
  'before',
  'figure',
  'locale',
] as const satisfies readonly (keyof Settings)[]

/**
 * Reads the parts of a state beside its table. A part that is not there is left out, and so is, with
 * a diagnostic, one that cannot be used; of a record only the entries that cannot be.
 * @param headers of the state's table; a field in another column has no column
 */
export function readSettings(
  source: { readonly [key: string]: unknown },
  headers: readonly string[],
  report: Report,
): Settings {
  const parts = SETTING_NAMES.filter((name) => Object.hasOwn(source, name)).map((name) => {
    return [name, READERS[name](source[name], headers, report)] as const
  })
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined
}

function domain(value: unknown): Domain | undefined {
  const sane = saneDomain(value)
  return value !== undefined && sane.usable ? [sane.domain[0] + 0, sane.domain[1] + 0] : undefined
}

function split(value: unknown): number | readonly number[] | undefined {
  if (!Array.isArray(value)) return number(value)
  const numbers = value.map(number).filter((one) => one !== undefined)
  return numbers.length === value.length ? numbers : undefined
}

function tolerance(value: unknown): number | undefined {
  const read = number(value)
  return read !== undefined && read >= 0 && read <= 1 ? read : undefined
}

function fieldValue(value: unknown): FieldValue | undefined {
  return value === null ? null : (text(value) ?? number(value))
}
