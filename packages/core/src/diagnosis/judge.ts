import { evidenceOf } from './evidence'
import { type Finding, FINDING_SEVERITIES, type RuleId } from './finding'
import type { Initiative } from './initiative'
import type { Limits } from './limits'
import { type DiagnosisRule, isFound } from './rule'
import { DIAGNOSIS_RULES } from './rules'

/** What all rules say of one initiative. */
export interface Judged {
  /** By severity, the most first, then in the order of the rules. */
  readonly findings: readonly Finding[]
  /** The rules that could not tell, in their order. */
  readonly unknown: readonly RuleId[]
}

/** The rules by severity, the most first, then in their own order. */
export const RULES_BY_SEVERITY: readonly DiagnosisRule[] =
  /* @__PURE__ */ FINDING_SEVERITIES.flatMap((severity) =>
    DIAGNOSIS_RULES.filter((rule) => rule.severity === severity),
  )

/** Asks every rule about one initiative, within limits that are made once for many. */
export function judge(initiative: Initiative, limits: Limits): Judged {
  const evidence = evidenceOf(initiative, limits)
  const findings: Finding[] = []
  const unknown: RuleId[] = []
  for (const { id, severity, sections, judge: verdictOn } of RULES_BY_SEVERITY) {
    const verdict = verdictOn(evidence)
    if (verdict === 'unknown') unknown.push(id)
    if (isFound(verdict))
      findings.push({ rule: id, severity, ...verdict, key: `finding.${id}`, sections })
  }
  return { findings, unknown }
}
