import { FINDING_SEVERITIES } from '@kvadrant/core'
import type { Judged } from './model'

/** Those with the most severe finding first, of these the ones with the most findings; else in the order of the rows. */
export function worstFirst(initiatives: readonly Judged[]): readonly Judged[] {
  return FINDING_SEVERITIES.map((severity) =>
    initiatives.filter(({ findings: [worst] }) => worst?.severity === severity),
  )
    .map((some) => [...some].sort((a, b) => b.findings.length - a.findings.length))
    .concat([initiatives.filter(({ findings }) => findings.length === 0)])
    .flat()
}
