import { isRecord, type Plain } from './plainCopy'

/** A change as a frame tells of it: what the figure itself tells, as plain data. */
export interface FrameChange {
  /** Id of the figure that the move was made in. */
  readonly figure: string
  /** Id of the row; its number, counted from 1, where it has none. */
  readonly id: string
  /** A copy of the row as it was given. */
  readonly row: Plain
  /** The values that the move began with, by field, in the units of the rows. */
  readonly before: { readonly [field: string]: Plain }
  /** The new values, by field, in the units of the rows; only those that changed. */
  readonly changes: { readonly [field: string]: Plain }
  /** `changes` by the row's own keys, ready to merge. */
  readonly patch: { readonly [key: string]: Plain }
  /** Id of the region that the new position lies in. */
  readonly region: string
  /** What the move was made with: `pointer`, `keyboard`, `field`, `undo`, `redo` and so on. */
  readonly reason: string
}

/** Whether a part of a message is a change. */
export function isChange(value: Plain | undefined): value is Plain & FrameChange {
  if (!isRecord(value)) return false
  const texts = [value.figure, value.id, value.region, value.reason]
  const records = [value.before, value.changes, value.patch]
  return texts.every((text) => typeof text === 'string') && records.every(isRecord)
}

/** Whether a part of a message is a change, or a list of those that were made in one step. */
export function isOneOrMore(
  value: Plain | undefined,
): value is Plain & (FrameChange | readonly FrameChange[]) {
  return Array.isArray(value) ? value.length > 0 && value.every(isChange) : isChange(value)
}
