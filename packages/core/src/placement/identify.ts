import type { Diagnostic } from '../model/diagnostic'
import { type FieldSource, readField } from '../model/fields'
import { readList } from '../model/list'
import { cutText } from './cutText'

/** One id for each row, all different, and what had to be mended to make them so. */
export interface Identities {
  readonly ids: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What neither an encoding nor markup carries: a server's id would not be the browser's. */
const NOT_CARRIED = /[\p{Cs}\0]/gu

/**
 * Gives every row an id. Ids become strings once, so 1 and "1" are the same id; a lone surrogate or
 * a NUL in one becomes U+FFFD, as it would on its way through a page's bytes. A missing or
 * unusable id is the row's number, counted from 1; of rows with one id the later ones get
 * `~2`, `~3` and so on behind it. Both are reported.
 */
export function identify<Row>(
  rows: readonly Row[],
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): Identities {
  const diagnostics: Diagnostic[] = []
  // A hole of a sparse list is a row too, and gets a number like any other.
  const own = (readList(rows) ?? []).map((row) => idText(row as Row, fields))
  const taken = new Set(own.filter((id) => id !== undefined))
  const used = new Set<string>()
  // Where to go on counting, so that ten thousand rows with one id take no longer than with ten thousand.
  const next = new Map<string, number>()
  const ids = own.map((id, row) => {
    if (id !== undefined && !used.has(id)) {
      used.add(id)
      return id
    }
    const base = id ?? String(row + 1)
    const free = freeId(base, next.get(base) ?? (id === undefined ? 1 : 2), taken, used, next)
    used.add(free)
    diagnostics.push(
      id === undefined
        ? { code: 'id-missing', severity: 'info', row, field: 'id' }
        : {
            code: 'id-duplicate',
            severity: 'warning',
            row,
            id: free,
            field: 'id',
            value: cutText(id),
          },
    )
    return free
  })
  return { ids, diagnostics }
}

function idText<Row>(
  row: Row,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): string | undefined {
  const cell = readField(row, 'id', fields)
  if (!('value' in cell)) return undefined
  const { value } = cell
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : value.replace(NOT_CARRIED, '\ufffd')
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  return typeof value === 'bigint' ? String(value) : undefined
}

/** `base` itself where `from` is 1 and it is free, else `base~2`, `base~3` … */
function freeId(
  base: string,
  from: number,
  taken: ReadonlySet<string>,
  used: ReadonlySet<string>,
  next: Map<string, number>,
): string {
  for (let count = from; ; count++) {
    const candidate = count === 1 ? base : `${base}~${count}`
    if (used.has(candidate) || taken.has(candidate)) continue
    next.set(base, count + 1)
    return candidate
  }
}
