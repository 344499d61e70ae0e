import { gapOf } from '../../regions/byBand'
import { inRegion } from '../inRegion'
import type { DiagnosisRule } from '../rule'

/**
 * The region below the band of suitable capacity; ours, the whitepaper asks for enough capability
 * and no more. `gap` is capability minus ambition, on the unit scale.
 */
export const unusedCapability: DiagnosisRule = {
  id: 'unused-capability',
  severity: 'info',
  sections: [],
  judge: (evidence) =>
    inRegion(evidence, 'capacity', 'unused-capability', ({ position }) => ({
      gap: -gapOf(position),
    })),
}
