import type { RuleSummary } from '@kvadrant/core'
import type { Judged, RuleEntry, UnjudgedEntry } from './model'

/** What was found, with everyone it was found in, in the order of the rules as they are given. */
export function ruleEntries(
  rules: readonly RuleSummary[],
  initiatives: readonly Judged[],
): readonly RuleEntry[] {
  return rules.flatMap(({ rule, severity }) => {
    const members = initiatives.filter(({ findings }) => findings.some((one) => one.rule === rule))
    return members.length > 0 ? [{ rule, severity, members }] : []
  })
}

/** What could not be told, with everyone of whom it could not. */
export function unjudgedEntries(
  rules: readonly RuleSummary[],
  initiatives: readonly Judged[],
): readonly UnjudgedEntry[] {
  return rules.flatMap(({ rule }) => {
    const members = initiatives.filter(({ unknown }) => unknown.includes(rule))
    return members.length > 0 ? [{ rule, members }] : []
  })
}
