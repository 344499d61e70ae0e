import { layOutBand } from '../../layout/layOutBand'
import { byBand } from '../../regions/byBand'
import { plane } from '../../spaces/plane'
import { defineFigure } from '../defineFigure'
import { en } from './en'
import { capacityRemarks } from './remarks'
import { sv } from './sv'

/**
 * Ambition and capability, figure 2 of the whitepaper ("Innovationsstrategi"): suitable capacity
 * is where the ambition is matched by enough capability in the partnership. Which axis lies
 * where, the band's upper side (unused capability) and its width of 0.15 are ours.
 * Rules: docs/figures/capacity.md.
 */
export const capacity = defineFigure({
  id: 'capacity',
  space: plane,
  axes: [{ field: 'innovationCapability' }, { field: 'innovationAmbition' }],
  thresholds: [],
  tolerance: 0.15,
  partition: (_thresholds, tolerance) =>
    byBand(tolerance, {
      above: 'ambition-outruns-capability',
      within: 'suitable-capacity',
      below: 'unused-capability',
    }),
  regions: [
    { id: 'ambition-outruns-capability', tone: 'rose' },
    { id: 'suitable-capacity', tone: 'green' },
    { id: 'unused-capability', tone: 'neutral' },
  ],
  remarks: capacityRemarks,
  layOut: layOutBand,
  texts: { sv, en },
})
