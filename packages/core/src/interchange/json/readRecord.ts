import { excerpt } from '../excerpt'
import type { Report } from './report'

/** Whether a value of parsed JSON is a record of names and values. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads a record of parsed JSON, entry by entry. Every key is a name like any other, `__proto__`
 * too. An entry whose value has no reading is left out, and reported under `name.key`.
 *
 * @param name what the record is called in a diagnostic
 * @param read the value's reading, undefined where it cannot be used
 * @returns undefined where the value is no record, which is reported too
 */
export function readRecord<Value>(
  value: unknown,
  name: string,
  read: (value: unknown, key: string) => Value | undefined,
  report: Report,
): { readonly [key: string]: Value } | undefined {
  if (!isRecord(value)) return unusable(name, report)
  const entries: (readonly [string, Value])[] = []
  for (const [key, one] of Object.entries(value)) {
    const reading = read(one, key)
    if (reading === undefined) unusable(`${name}.${key}`, report)
    else entries.push([key, reading])
  }
  return Object.fromEntries(entries)
}

/** Reports that a part of the state cannot be used; it is then as if it were left out. */
export function unusable(name: string, report: Report): undefined {
  report.add({ code: 'state-value-unusable', severity: 'warning', field: excerpt(name) })
  return undefined
}
