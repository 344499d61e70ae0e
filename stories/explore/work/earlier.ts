import { type Change, type FieldValues, identify } from '@kvadrant/core'
import { type CellRecord, type PortfolioState, recordsOf } from '@kvadrant/core/interchange'

type Earlier = NonNullable<PortfolioState['before']>

/**
 * What initiatives had before, once a change is made: only what differs now is kept, so that a move there and
 * back leaves no trace, and a link stays short.
 */
export function earlierAfter(
  before: Earlier | undefined,
  changes: readonly Pick<Change<CellRecord>, 'id' | 'before' | 'changes'>[],
): Earlier | undefined {
  const all = new Map<string, FieldValues>(Object.entries(before ?? {}))
  for (const { id, before: from, changes: to } of changes) {
    const values = new Map(Object.entries(all.get(id) ?? {}))
    for (const [field, value] of Object.entries(to)) {
      const first = values.get(field) ?? from[field] ?? null
      if (first === value) values.delete(field)
      else values.set(field, first)
    }
    if (values.size > 0) all.set(id, Object.fromEntries(values))
    else all.delete(id)
  }
  return all.size > 0 ? Object.fromEntries(all) : undefined
}

/** The rows of a portfolio as they were before; undefined where nothing of them differs. */
export function earlierRecords(state: PortfolioState): readonly CellRecord[] | undefined {
  const { before, fields = {} } = state
  if (!before) return undefined
  const records = recordsOf(state)
  const { ids } = identify(records, fields)
  return records.map((record, row) => {
    const id = ids[row]
    const was = id !== undefined && Object.hasOwn(before, id) ? before[id] : undefined
    if (!was) return record
    return { ...record, ...byHeader(was, fields) }
  })
}

/** Another file's rows under the headers of a portfolio, so that the same `fields` read both. */
export function rowsUnder(state: PortfolioState, rows: readonly object[]): readonly CellRecord[] {
  return rows.map((row) => byHeader(row, state.fields))
}

function byHeader(values: object, fields: PortfolioState['fields'] = {}): CellRecord {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field,
      value,
    ]),
  )
}
