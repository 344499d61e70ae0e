import type { Finding } from './finding'
import type { Initiative } from './initiative'
import { judge } from './judge'
import { type DiagnoseOptions, limitsOf } from './limits'

/**
 * What the positions of one initiative say together, by the rules of docs/diagnosis.md: the most
 * severe findings first, then in the rules' order. Pure: the same initiative and options give the
 * same findings, and each says which fields brought it about. A rule finds nothing where a field
 * that it needs is missing. Everything is on the unit scale, `split` too. For a host's rows see
 * `diagnosePortfolio`.
 * @throws only for `dimensions` that are none, as `dilemmaOf` does: a developer's mistake.
 */
export function diagnose(
  initiative: Initiative,
  options: DiagnoseOptions = {},
): readonly Finding[] {
  return judge(initiative, limitsOf(options)).findings
}
