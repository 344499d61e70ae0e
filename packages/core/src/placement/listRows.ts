import type { Diagnostic } from '../model/diagnostic'

/** More rows than this are refused, with the limit named. */
export const ROW_LIMIT = 1_000_000

/**
 * The host's rows as a list of our own. Nothing (`undefined`, `null`) is an empty list; what is
 * no array is an empty list and a diagnostic; a million rows or more are refused.
 */
export function listRows<Row>(data: unknown, diagnostics: Diagnostic[]): readonly Row[] {
  if (data === undefined || data === null) return []
  if (!Array.isArray(data)) {
    diagnostics.push({ code: 'data-not-a-list', severity: 'error' })
    return []
  }
  if (data.length >= ROW_LIMIT) {
    diagnostics.push({ code: 'too-many-rows', severity: 'error', limit: ROW_LIMIT })
    return []
  }
  // Array.from also gives the holes of a sparse array, as rows that are not objects.
  return Array.from<Row>(data)
}
