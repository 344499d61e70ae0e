import { inRegion } from '../inRegion'
import type { DiagnosisRule } from '../rule'

/** Many parties for little that is new: the region of that name in the complexity quadrant. */
export const unnecessaryCollaboration: DiagnosisRule = {
  id: 'unnecessary-collaboration',
  severity: 'warning',
  sections: ['unnecessary-collaboration'],
  judge: (evidence) => inRegion(evidence, 'complexity', 'unnecessary-collaboration'),
}
