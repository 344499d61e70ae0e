import { layOutGrid } from '../../layout/layOutGrid'
import { byCell } from '../../regions/byCell'
import { grid } from '../../spaces/grid'
import { defineFigure, type RegionDefinition } from '../defineFigure'
import { cellId, DESCRIBED, SIZES, STANCES } from './cells'
import { en } from './en'
import { sv } from './sv'

/**
 * Roles: who leads, who follows; no figure of the whitepaper's but its conclusion ("Hur ser det ut
 * idag i några kommuner", "Rollen som följare"). Size of the municipality to the right, stance
 * upwards, from waiting to leading. The whitepaper describes eight of the fifteen cells; all
 * accept a drop. Which axis lies where is ours. Rules: docs/figures/roles.md.
 */
export const roles = defineFigure({
  id: 'roles',
  space: grid(SIZES.length, STANCES.length),
  axes: [
    { field: 'organisationSize', steps: SIZES },
    { field: 'stance', steps: STANCES },
  ],
  thresholds: [],
  partition: () =>
    byCell([...STANCES].reverse().map((stance) => SIZES.map((size) => cellId(stance, size)))),
  regions: STANCES.flatMap((stance) =>
    SIZES.map((size): RegionDefinition => ({
      id: cellId(stance, size),
      tone: toneOf(cellId(stance, size)),
    })),
  ),
  toldBy: 'region',
  layOut: layOutGrid,
  texts: { sv, en },
})

/** Green where the whitepaper describes the role, sand where it doubts it, neutral where it says nothing. */
function toneOf(id: string): RegionDefinition['tone'] {
  const described = DESCRIBED.get(id)
  return described === undefined ? 'neutral' : described === 'doubted' ? 'sand' : 'green'
}
