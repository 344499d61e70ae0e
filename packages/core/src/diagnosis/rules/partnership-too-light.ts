import type { DiagnosisRule } from '../rule'
import { weightAgainstNeed } from '../weightAgainstNeed'

/** A partnership lighter than the complexity of its task needs; how much lighter may be is ours. */
export const partnershipTooLight: DiagnosisRule = {
  id: 'partnership-too-light',
  severity: 'warning',
  sections: ['forms-of-partnership'],
  judge: (evidence) => weightAgainstNeed(evidence, 'too-light'),
}
