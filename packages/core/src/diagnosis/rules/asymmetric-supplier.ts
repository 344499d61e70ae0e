import { ifSmall } from '../ifSmall'
import { inRegion } from '../inRegion'
import type { DiagnosisRule } from '../rule'

/** A small municipality in the supplier's corner of the three forces. `share` is the supplier's, 0..1. */
export const asymmetricSupplier: DiagnosisRule = {
  id: 'asymmetric-supplier',
  severity: 'warning',
  sections: ['coordination-dimensions'],
  judge: (evidence) =>
    ifSmall(
      evidence,
      inRegion(evidence, 'coordination', 'supplier-logic', ({ position: [share] }) => ({
        share: share ?? 0,
      })),
    ),
}
