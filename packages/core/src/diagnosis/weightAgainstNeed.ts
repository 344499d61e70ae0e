import { type NeedVerdict, needVerdict } from '../measures/need'
import type { Evidence } from './evidence'
import type { Verdict } from './rule'

/**
 * Found where a partnership stands so to what the innovation complexity of its task needs, by the
 * measure of the partnership figure. `gap` is how far apart the two are, on the unit scale.
 */
export function weightAgainstNeed(
  { unit, limits }: Evidence,
  sought: Exclude<NeedVerdict, 'fitting'>,
): Verdict {
  const weight = unit('partnershipWeight')
  const complexity = unit('innovationComplexity')
  if (weight === undefined || complexity === undefined) return 'unknown'
  if (needVerdict(weight, complexity, limits.partnership) !== sought) return 'clear'
  return {
    causes: ['partnershipWeight', 'innovationComplexity'],
    parameters: { gap: Math.abs(complexity - weight) },
  }
}
