import type { Diagnostic } from '../model/diagnostic'
import { listLength, readList } from '../model/list'

/** More rows than this are refused, with the limit named. */
export const ROW_LIMIT = 1_000_000

/**
 * The host's rows as a list of our own. Nothing (`undefined`, `null`) is an empty list; what is
 * no array, or cannot be read at all, is an empty list and a diagnostic; a million rows or more
 * are refused. A hole, or a row that throws when it is taken out, is a row that is no object.
 */
export function listRows<Row>(data: unknown, diagnostics: Diagnostic[]): readonly Row[] {
  if (data === undefined || data === null) return []
  const length = listLength(data)
  if (length === undefined) {
    diagnostics.push({ code: 'data-not-a-list', severity: 'error' })
    return []
  }
  if (length >= ROW_LIMIT) {
    diagnostics.push({ code: 'too-many-rows', severity: 'error', limit: ROW_LIMIT })
    return []
  }
  // What a row is made of is looked at field by field; until then it is taken for what the host says it is.
  return (readList(data) ?? []) as readonly Row[]
}
