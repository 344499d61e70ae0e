import type { Diagnostic } from '../model/diagnostic'
import type { Finding, FindingSeverity, RuleId, SectionId } from './finding'
import { judge, RULES_BY_SEVERITY } from './judge'
import { type DiagnoseOptions, limitsOf } from './limits'
import { type ReadInitiative, readInitiatives, type ReadOptions } from './readInitiatives'

/** How a portfolio is read and judged. `split` is in the units of its fields, as in the figures. */
export interface DiagnosePortfolioOptions<Row = unknown>
  extends ReadOptions<Row>, Omit<DiagnoseOptions, 'dimensions'> {}

/** An initiative of a portfolio, and what was found in it. */
export interface DiagnosedInitiative<Row = unknown> extends ReadInitiative<Row> {
  readonly findings: readonly Finding[]
  /** The rules that could not tell, since a field is missing. */
  readonly unknown: readonly RuleId[]
}

/** What one rule says of a whole portfolio. */
export interface RuleSummary {
  readonly rule: RuleId
  readonly severity: FindingSeverity
  readonly sections: readonly SectionId[]
  /** How many initiatives it was found in. */
  readonly count: number
  /** In how many it could not be told. */
  readonly unknown: number
}

/** The findings of a portfolio. */
export interface PortfolioDiagnosis<Row = unknown> {
  /** In the order of the rows, those without a finding too. */
  readonly initiatives: readonly DiagnosedInitiative<Row>[]
  /** Every rule, by severity, then in the rules' order. */
  readonly rules: readonly RuleSummary[]
  /** What could not be read of the rows and the settings. A field that is merely missing is not among them. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a host's rows and judges each: what was found in every initiative, and how often each rule
 * was found. Given the same `fields`, `domain`, `split`, tolerances and `overlay` as the figures,
 * it says what they show. Never throws because of the data.
 * @throws only for `dimensions` that are none, as `dilemmaOf` does: a developer's mistake.
 */
export function diagnosePortfolio<Row>(
  data: unknown,
  options: DiagnosePortfolioOptions<Row> = {},
): PortfolioDiagnosis<Row> {
  const read = readInitiatives<Row>(data, options)
  const diagnostics = [...read.diagnostics]
  const limits = limitsOf(options, options.domain, diagnostics)
  const initiatives = read.initiatives.map((one) => ({ ...one, ...judge(one.initiative, limits) }))
  const found = tally(initiatives.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const untold = tally(initiatives.flatMap(({ unknown }) => unknown))
  const rules = RULES_BY_SEVERITY.map(({ id, severity, sections }) => {
    return { rule: id, severity, sections, count: found(id), unknown: untold(id) }
  })
  return { initiatives, rules, diagnostics }
}

function tally(rules: readonly RuleId[]): (rule: RuleId) => number {
  const counts = new Map<RuleId, number>()
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return (rule) => counts.get(rule) ?? 0
}
