import type { Evidence } from './evidence'
import type { FindingParameters, FindingSeverity, RuleId, SectionId } from './finding'

/** What a rule finds in an initiative that it applies to. */
export interface Grounds {
  readonly causes: readonly string[]
  readonly parameters: FindingParameters
}

/**
 * What a rule says of an initiative: the grounds for a finding; `clear`, nothing to remark, whatever
 * else became known; `unknown`, it cannot be told, since a field is missing.
 */
export type Verdict = Grounds | 'clear' | 'unknown'

/** One rule of the diagnosis, docs/diagnosis.md. */
export interface DiagnosisRule {
  readonly id: RuleId
  readonly severity: FindingSeverity
  /** The sections of the whitepaper that it rests on; none where it is ours. */
  readonly sections: readonly SectionId[]
  /** Pure: the same evidence gives the same verdict. */
  readonly judge: (evidence: Evidence) => Verdict
}

/** Whether a verdict is a finding. */
export function isFound(verdict: Verdict): verdict is Grounds {
  return typeof verdict === 'object'
}
