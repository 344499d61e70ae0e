import type { Evidence, Stand } from './evidence'
import type { FindingParameters } from './finding'
import type { JudgedFigure } from './limits'
import type { Verdict } from './rule'

/** Found where the initiative lies in a region of a figure; unknown where it has no place there. Its axes are the causes. */
export function inRegion(
  evidence: Evidence,
  figure: JudgedFigure,
  region: string,
  parameters: (stand: Stand) => FindingParameters = () => ({}),
): Verdict {
  const stand = evidence.stand(figure)
  if (!stand) return 'unknown'
  if (stand.region !== region) return 'clear'
  return { causes: stand.fields, parameters: parameters(stand) }
}
