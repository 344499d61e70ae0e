import { layOutPlane } from '../../layout/layOutPlane'
import { bySplit } from '../../regions/bySplit'
import { plane } from '../../spaces/plane'
import { defineFigure } from '../defineFigure'
import { en } from './en'
import { sv } from './sv'

/**
 * The complexity quadrant, figure 5 of the whitepaper ("Roller och rollfördelning i samverkan
 * med leverantörer"): organisational complexity to the right, innovation complexity upwards.
 * Which axis lies where, and the split in the middle, are ours; both axes are continua.
 * Rules: docs/figures/complexity.md.
 */
export const complexity = defineFigure({
  id: 'complexity',
  space: plane,
  axes: [{ field: 'organisationalComplexity' }, { field: 'innovationComplexity' }],
  thresholds: [[0.5], [0.5]],
  partition: ([x = [], y = []]) =>
    bySplit({ x, y }, [
      ['costly-and-difficult', 'collaboration'],
      ['standard-sourcing', 'unnecessary-collaboration'],
    ]),
  regions: [
    { id: 'costly-and-difficult', tone: 'rose' },
    { id: 'collaboration', tone: 'green' },
    { id: 'standard-sourcing', tone: 'neutral' },
    { id: 'unnecessary-collaboration', tone: 'sand' },
  ],
  layOut: layOutPlane,
  texts: { sv, en },
})
