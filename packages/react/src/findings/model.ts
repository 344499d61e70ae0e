import type {
  DiagnosedInitiative,
  Diagnostic,
  FindingSeverity,
  Placed,
  PlacedFigure,
  RuleId,
  Texts,
} from '@kvadrant/core'

/** One initiative and what was found in it. */
export type Judged = DiagnosedInitiative<object>

/** A figure with everyone who has a place in it. */
export interface JudgedFigure extends PlacedFigure {
  readonly placedById: ReadonlyMap<string, Placed>
  /** Ids of those within the uncertainty of a border of this figure. */
  readonly borderline: ReadonlySet<string>
}

/** One thing that was found, and everyone it was found in. */
export interface RuleEntry {
  readonly rule: RuleId
  readonly severity: FindingSeverity
  /** In the order of the rows; never empty. */
  readonly members: readonly Judged[]
}

/** One thing that could not be told of some. */
export interface UnjudgedEntry {
  readonly rule: RuleId
  /** In the order of the rows; never empty. */
  readonly members: readonly Judged[]
}

/** Everything that is shown of a portfolio's findings, and what is done with them. */
export interface FindingsModel {
  readonly texts: Texts
  /** Those that a filter leaves in, in the order of the rows. */
  readonly initiatives: readonly Judged[]
  /** How many a filter leaves out. */
  readonly hidden: number
  /** The most severe first, then in the rules' order. */
  readonly entries: readonly RuleEntry[]
  readonly unjudged: readonly UnjudgedEntry[]
  readonly figures: readonly JudgedFigure[]
  /** Those within the uncertainty of a border of any figure, in the order of the rows. */
  readonly borderline: readonly Judged[]
  readonly diagnostics: readonly Diagnostic[]
  /** The selected initiative, where it is among those shown. */
  readonly chosen: Judged | undefined
  /** Selects; undefined for nobody. */
  readonly choose: (initiative: Judged | undefined) => void
  /** Points at an initiative in the other views, or at none. */
  readonly hover: ((id: string | undefined) => void) | undefined
}
