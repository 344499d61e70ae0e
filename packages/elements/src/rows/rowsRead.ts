import type { Diagnostic, Domain, TextParameters } from '@kvadrant/core'

/** Why there are no rows: a key of the elements' texts, and what fills it in. */
export interface Problem {
  readonly kind: 'data' | 'load'
  readonly key: string
  readonly parameters?: TextParameters
  /** What makes the text of `{reason}`. */
  readonly reason?: Diagnostic
  /** What was thrown, where something was. */
  readonly error?: unknown
}

/** Rows as a figure takes them, or why there are none. */
export interface RowsRead {
  /** Null where there are none. */
  readonly rows: readonly object[] | null
  /** Whether they were read of a table, so that they carry the fields' own names. @default false */
  readonly isTable?: boolean | undefined
  /** Where the rows keep what the figure reads, where their file says so. */
  readonly fields?: { readonly [field: string]: string } | undefined
  /** The scales that the file says, or shows. */
  readonly domain?: { readonly [field: string]: Domain | undefined } | undefined
  readonly diagnostics?: readonly Diagnostic[] | undefined
  readonly problem?: Problem | undefined
}

/** No rows, and why. */
export function noRows(
  kind: Problem['kind'],
  key: string,
  more: Omit<Problem, 'kind' | 'key'> = {},
): RowsRead {
  return { rows: null, problem: { kind, key, ...more } }
}
