import type { FieldValues } from '../../model/change'
import type { Diagnostic } from '../../model/diagnostic'
import type { Domain } from '../../scales/domain'

/**
 * The version of what is written under the key `kvadrant`. A reader takes this one alone: what
 * another version means, only that version knows.
 */
export const STATE_VERSION = 1

/** What a cell of a portfolio holds; null where it holds nothing. Numbers are finite. */
export type Cell = string | number | null

/**
 * A portfolio at work: its rows, and how a person looks at them. What a file, a link and a
 * browser's storage keep. Plain data: names and ids may be any text (`__proto__` too), so records
 * are read with `Object.hasOwn` or `Object.entries`. What is left out holds the figures' defaults.
 */
export interface PortfolioState {
  /** The columns' names in their order, all different, none of them blank. */
  readonly headers: readonly string[]
  /** A cell for each header, row by row; see `recordsOf` for rows that figures take. */
  readonly rows: readonly (readonly Cell[])[]
  /** Which column holds which field: a header by the field's name. @default each field under its own name */
  readonly fields?: { readonly [field: string]: string } | undefined
  /** The least and the greatest value of a field, in the rows' units. @default [0, 1] */
  readonly domain?: { readonly [field: string]: Domain } | undefined
  /** Where axes are split, by field, in that field's units. @default the figures' own */
  readonly split?: { readonly [field: string]: number | readonly number[] } | undefined
  /** A figure's own measure of distance, by the figure's id, 0..1 on the unit scale. @default the figures' own */
  readonly tolerance?: { readonly [figure: string]: number } | undefined
  /** The groups that are shown; the empty text stands for rows without a group. @default all of them */
  readonly shownGroups?: readonly string[] | undefined
  /** Id of the selected initiative. @default none */
  readonly selected?: string | undefined
  /** Values that initiatives had before, by id and field, in the rows' units: where trails begin. @default none */
  readonly before?: { readonly [id: string]: FieldValues } | undefined
  /** Id of the figure in view. @default the host decides */
  readonly figure?: string | undefined
  /** The language tag that texts are shown in. @default the host decides */
  readonly locale?: string | undefined
}

/** What was read, and everything in it that could not be used. */
export interface StateReading {
  /** Undefined where nothing could be read: a diagnostic of severity `error` then says why, unless there was nothing of ours. */
  readonly state: PortfolioState | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** No state, and the reason why. */
export function refused(reason: Diagnostic): StateReading {
  return { state: undefined, diagnostics: [reason] }
}
