/** What brought a change about. Taps are `pointer`; ranges used by a screen reader are `keyboard`. */
export type ChangeReason = 'pointer' | 'keyboard' | 'field' | 'undo' | 'redo' | 'import' | 'remote'

/** A value of a row: a number; a word where the field has steps with names; null where there is no answer. */
export type FieldValue = number | string | null

/** Values by field name, in the host's units. */
export type FieldValues = { readonly [field: string]: FieldValue }

/** Numbers by field name, as a figure shows and edits them: host units, or shares in per cent. */
export type CoordinateValues = { readonly [field: string]: number | null }

/**
 * One initiative that has moved, or is moving. The same shape from a drag, a key, a number
 * field, undo and a paste, in `onMove` and in `onCommit`.
 */
export interface Change<Row = unknown, Value extends FieldValue = FieldValue> {
  /** Id of the figure definition that the move was made in. */
  readonly figure: string
  /** Id of the row; the row's number, counted from 1, where it has none. */
  readonly id: string
  /** The host's own row, as it was given. */
  readonly row: Row
  /** The values that the move began with, for the axes that changed, in host units. */
  readonly before: { readonly [field: string]: Value }
  /** The new values, for the axes that changed, in host units. An axis that did not move is not here. */
  readonly changes: { readonly [field: string]: Value }
  /** `changes` by the row's own keys, ready to merge; a field read by a function is not here. */
  readonly patch: { readonly [key: string]: Value }
  /** Id of the region that the new position lies in. */
  readonly region: string
  readonly reason: ChangeReason
}
