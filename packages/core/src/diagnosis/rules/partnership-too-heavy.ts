import type { DiagnosisRule } from '../rule'
import { weightAgainstNeed } from '../weightAgainstNeed'

/** A partnership heavier than the complexity of its task needs; how much heavier may be is ours. */
export const partnershipTooHeavy: DiagnosisRule = {
  id: 'partnership-too-heavy',
  severity: 'info',
  sections: ['forms-of-partnership'],
  judge: (evidence) => weightAgainstNeed(evidence, 'too-heavy'),
}
