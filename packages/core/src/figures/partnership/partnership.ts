import { layOutLine } from '../../layout/layOutLine'
import { byThreshold } from '../../regions/byThreshold'
import { line } from '../../spaces/line'
import { defineFigure } from '../defineFigure'
import { en } from './en'
import { partnershipRemarks } from './remarks'
import { sv } from './sv'

/**
 * Light and heavy partnership, figure 3 of the whitepaper ("Former för samverkan och partnerskap"):
 * a continuum, light at the left. The thresholds at a third and two thirds, and how much lighter
 * or heavier than its task needs a partnership may be (`tolerance`, 0.2), are ours.
 * Rules: docs/figures/partnership.md.
 */
export const partnership = defineFigure({
  id: 'partnership',
  space: line,
  axes: [{ field: 'partnershipWeight' }],
  thresholds: [[1 / 3, 2 / 3]],
  tolerance: 0.2,
  partition: ([[light = 1 / 3, heavy = 2 / 3] = []]) =>
    byThreshold(
      [
        { at: light, border: 'light' },
        { at: heavy, border: 'heavy' },
      ],
      ['light', 'in-between', 'heavy'],
    ),
  regions: [
    { id: 'light', tone: 'neutral' },
    { id: 'in-between', tone: 'sand' },
    { id: 'heavy', tone: 'green' },
  ],
  reads: [{ field: 'innovationComplexity', kind: 'unit' }],
  remarks: partnershipRemarks,
  layOut: layOutLine,
  texts: { sv, en },
})
