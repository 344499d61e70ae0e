import { ifSmall } from '../ifSmall'
import { type DiagnosisRule, isFound } from '../rule'
import { ambitionOutrunsCapability } from './ambition-outruns-capability'
import { preconditionsMissing } from './preconditions-missing'
import { tooHeavyAlone } from './too-heavy-alone'

/** What following would spare a small municipality. */
const BURDENS: readonly DiagnosisRule[] = [
  tooHeavyAlone,
  ambitionOutrunsCapability,
  preconditionsMissing,
]

/**
 * A small municipality for which another rule found that the initiative asks too much. `because` are
 * those rules; their causes are the causes.
 */
export const follow: DiagnosisRule = {
  id: 'follow',
  severity: 'info',
  sections: ['role-of-follower'],
  judge: (evidence) => {
    const verdicts = BURDENS.map(({ id, judge }) => ({ id, verdict: judge(evidence) }))
    const found = verdicts.flatMap(({ id, verdict }) => (isFound(verdict) ? [{ id, verdict }] : []))
    if (found.length > 0) {
      const causes = found.flatMap(({ verdict }) => verdict.causes)
      return ifSmall(evidence, {
        // The size has its place behind the others, and stands once.
        causes: [...new Set(causes)].filter((field) => field !== 'organisationSize'),
        parameters: { because: found.map(({ id }) => id) },
      })
    }
    const clear = verdicts.every(({ verdict }) => verdict === 'clear')
    return ifSmall(evidence, clear ? 'clear' : 'unknown')
  },
}
