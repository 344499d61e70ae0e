import { layOutSimplex } from '../../layout/layOutSimplex'
import { byMajority } from '../../regions/byMajority'
import { simplex } from '../../spaces/simplex'
import { defineFigure } from '../defineFigure'
import { forceShares } from './coding'
import { en } from './en'
import { coordinationRemarks } from './remarks'
import { sv } from './sv'

/**
 * Three coordination forces, figure 4 of the whitepaper ("Koordineringsdimensioner"): the logic of
 * suppliers, collaboration between municipalities and coordination inside the own one pull at an
 * initiative, which lies at the mean of the corners by its shares. The triangle, the regions (a
 * share above one half) and the count of ties are ours.
 * Rules: docs/figures/coordination.md.
 */
export const coordination = defineFigure({
  id: 'coordination',
  space: simplex,
  axes: [{ field: 'supplierForce' }, { field: 'municipalForce' }, { field: 'internalForce' }],
  thresholds: [],
  partition: () =>
    byMajority({
      corners: ['supplier-logic', 'municipal-collaboration', 'internal-coordination'],
      middle: 'balancing-act',
    }),
  regions: [
    { id: 'supplier-logic', tone: 'sand' },
    { id: 'municipal-collaboration', tone: 'neutral' },
    { id: 'balancing-act', tone: 'green' },
    { id: 'internal-coordination', tone: 'neutral' },
  ],
  coding: forceShares,
  reads: [
    { field: 'suppliers', kind: 'number' },
    { field: 'municipalities', kind: 'number' },
    { field: 'internalUnits', kind: 'number' },
    { field: 'stance', kind: 'word' },
    { field: 'sharedGoal', kind: 'word' },
    { field: 'samePhase', kind: 'word' },
    { field: 'resources', kind: 'word' },
    { field: 'priorities', kind: 'word' },
  ],
  remarks: coordinationRemarks,
  layOut: layOutSimplex,
  texts: { sv, en },
})
