import type { DiagnosisRule } from '../rule'
import { inRegion } from '../inRegion'

/** Much is new, and few parties are joined to do it: the region of that name in the complexity quadrant. */
export const costlyAndDifficult: DiagnosisRule = {
  id: 'costly-and-difficult',
  severity: 'critical',
  sections: ['costly-and-difficult'],
  judge: (evidence) => inRegion(evidence, 'complexity', 'costly-and-difficult'),
}
