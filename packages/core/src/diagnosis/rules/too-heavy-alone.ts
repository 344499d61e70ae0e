import { ifSmall } from '../ifSmall'
import { inRegion } from '../inRegion'
import type { DiagnosisRule } from '../rule'

/** Collaboration, the most demanding region of the complexity quadrant, taken on by a small municipality. */
export const tooHeavyAlone: DiagnosisRule = {
  id: 'too-heavy-alone',
  severity: 'critical',
  sections: ['collaboration', 'role-of-follower'],
  judge: (evidence) => ifSmall(evidence, inRegion(evidence, 'complexity', 'collaboration')),
}
