import { gapOf } from '../../regions/byBand'
import { inRegion } from '../inRegion'
import type { DiagnosisRule } from '../rule'

/** The region above the band of suitable capacity. `gap` is ambition minus capability, on the unit scale. */
export const ambitionOutrunsCapability: DiagnosisRule = {
  id: 'ambition-outruns-capability',
  severity: 'critical',
  sections: ['innovation-strategy'],
  judge: (evidence) =>
    inRegion(evidence, 'capacity', 'ambition-outruns-capability', ({ position }) => ({
      gap: gapOf(position),
    })),
}
