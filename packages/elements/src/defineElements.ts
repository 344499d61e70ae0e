import { KvComplexityQuadrant } from './figures/KvComplexityQuadrant'
import { KvCoordinationForces } from './figures/KvCoordinationForces'
import { KvDecisionMatrix } from './figures/KvDecisionMatrix'
import { KvInnovationCapacity } from './figures/KvInnovationCapacity'
import { KvInnovationRoles } from './figures/KvInnovationRoles'
import { KvPartnershipWeight } from './figures/KvPartnershipWeight'
import { KvSourcingDilemma } from './figures/KvSourcingDilemma'
import { KvPortfolio } from './portfolio/KvPortfolio'

/** The elements by their tags. The portfolio comes first, so that figures on the page find it. */
export const ELEMENTS = {
  'kv-portfolio': KvPortfolio,
  'kv-sourcing-dilemma': KvSourcingDilemma,
  'kv-innovation-capacity': KvInnovationCapacity,
  'kv-partnership-weight': KvPartnershipWeight,
  'kv-coordination-forces': KvCoordinationForces,
  'kv-complexity-quadrant': KvComplexityQuadrant,
  'kv-innovation-roles': KvInnovationRoles,
  'kv-decision-matrix': KvDecisionMatrix,
} as const

/**
 * Registers the elements under their tags. A tag that is taken, by another version of this package
 * or by anything else, is left as it is, so that calling it twice is silent.
 *
 * @param registry @default the page's own
 */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (!registry.get(tag)) registry.define(tag, element)
  }
}
