/** The rules of the diagnosis, in the order of docs/diagnosis.md. */
export type RuleId =
  | 'costly-and-difficult'
  | 'unnecessary-collaboration'
  | 'too-heavy-alone'
  | 'partnership-too-light'
  | 'partnership-too-heavy'
  | 'ambition-outruns-capability'
  | 'unused-capability'
  | 'logics-in-conflict'
  | 'asymmetric-supplier'
  | 'preconditions-missing'
  | 'coordination-load'
  | 'follow'

/** How much a finding matters, the most first. The names for readers are `finding.severity.<severity>`. */
export const FINDING_SEVERITIES = ['critical', 'warning', 'info'] as const

/** `critical`: likely to fail as it stands; `warning`: costs more than it should; `info`: worth a thought. */
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number]

/** A section of the whitepaper, by an id of ours. Its heading is `finding.section.<id>`. */
export type SectionId =
  | 'sourcing-and-innovation'
  | 'innovation-strategy'
  | 'forms-of-partnership'
  | 'coordination-dimensions'
  | 'unnecessary-collaboration'
  | 'costly-and-difficult'
  | 'collaboration'
  | 'role-of-follower'

/**
 * What a finding's sentence is filled in with: measures on the unit scale (`gap`, `share`,
 * `tension`), counts (`links`, `parties`, `limit`), and names that the catalogues know (`unmet`:
 * fields of preconditions; `because`: rules).
 */
export type FindingParameters = { readonly [name: string]: number | readonly string[] }

/** Something that the positions of one initiative say together. Data; `findingText` puts it into words. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: FindingSeverity
  /** The fields that brought it about, by the names that every figure uses. */
  readonly causes: readonly string[]
  /** `<key>.title`, `<key>.advice` and `<key>.overview` are its texts in the catalogue. */
  readonly key: `finding.${RuleId}`
  readonly parameters: FindingParameters
  /** The sections of the whitepaper that it rests on; none where the rule is ours. */
  readonly sections: readonly SectionId[]
}
