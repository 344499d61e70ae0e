import {
  type Change,
  type ChangeReason,
  fieldKey,
  type Fields,
  type FieldValue,
  type FieldValues,
} from '@kvadrant/core'
import type { Made } from '../hooks/held'
import type { NamedRow } from './portfolioRows'

/** The figure that a change is said to be made in where no figure made it. */
export const NO_FIGURE = 'portfolio'

/** What {@link fieldChange} goes by. */
export interface FieldChangeInput<Row> {
  readonly fields: Fields<Row, string> | undefined
  readonly cellOf: Made['cellOf']
  /** What people gave the row and the host's row does not hold yet. */
  readonly over: FieldValues | undefined
}

/**
 * The change of a row that no figure places: an import that fills in what was missing, or values of
 * several figures at once. Values before are as the row has them, a number written as text too, so
 * that undo gives back what stood there. It has no region. Undefined where nothing differs.
 */
export function fieldChange<Row>(
  { id, row }: NamedRow<Row>,
  { figure, values }: { readonly figure?: string | undefined; readonly values: FieldValues },
  reason: ChangeReason,
  { fields, cellOf, over }: FieldChangeInput<Row>,
): Change<Row> | undefined {
  const moved = Object.entries(values).flatMap(([field, value]) => {
    const held = over && Object.hasOwn(over, field) ? over[field] : cellOf(row, field)
    const before = isFieldValue(held) ? held : null
    return isFieldValue(value) && !Object.is(before, value) ? [{ field, before, value }] : []
  })
  if (moved.length === 0) return undefined
  const patch = moved.flatMap(({ field, value }): [string, FieldValue][] => {
    const key = fieldKey(field, fields)
    return key === undefined ? [] : [[key, value]]
  })
  return {
    figure: figure ?? NO_FIGURE,
    id,
    row,
    before: Object.fromEntries(moved.map(({ field, before }) => [field, before])),
    changes: Object.fromEntries(moved.map(({ field, value }) => [field, value])),
    patch: Object.fromEntries(patch),
    region: '',
    reason,
  }
}

function isFieldValue(value: unknown): value is FieldValue {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' || value === null
}
