import { readSetting } from '../../model/setting'
import type { Cell, PortfolioState } from './state'

/** A row as figures take it: its cells by their headers. */
export type CellRecord = { readonly [header: string]: Cell }

/**
 * The rows of a state as records, for the figures' `data`; every record has every header. A header
 * `__proto__` is a key of the record's own, like any other.
 */
export function recordsOf({
  headers,
  rows,
}: Pick<PortfolioState, 'headers' | 'rows'>): readonly CellRecord[] {
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? null])),
  )
}

/**
 * The table of a state, made of records, as `rowsFromTable` gives them or a host keeps them. What
 * is neither text nor a finite number becomes null, and so does what throws when it is read; inherited
 * keys are not read.
 *
 * @param headers the columns to keep, in their order, all different
 * @default every key of any record, in the order in which they are first met; JavaScript lists
 * whole numbers among a record's keys first
 */
export function cellsOf(
  records: readonly object[],
  headers: readonly string[] = keysOf(records),
): Pick<PortfolioState, 'headers' | 'rows'> {
  return {
    headers,
    rows: records.map((record) => headers.map((header) => cellOf(readSetting(record, header)))),
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null
}

function keysOf(records: readonly object[]): readonly string[] {
  const keys = new Set<string>()
  for (const record of records) for (const key of Object.keys(record)) keys.add(key)
  return [...keys]
}
