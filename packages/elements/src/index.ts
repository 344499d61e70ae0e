// The public entry of @kvadrant/elements: classes, and their registration by hand. Importing it
// registers nothing.

export { defineElements, ELEMENTS } from './defineElements'
export type {
  CommitDetail,
  ErrorDetail,
  KvadrantEventMap,
  MoveDetail,
  SelectDetail,
  ThresholdDetail,
} from './element/events'
export type { PictureOptions } from './element/pictureOptions'
export { FigureElement } from './element/FigureElement'
export { KvComplexityQuadrant } from './figures/KvComplexityQuadrant'
export { KvCoordinationForces } from './figures/KvCoordinationForces'
export { KvDecisionMatrix } from './figures/KvDecisionMatrix'
export { KvInnovationCapacity } from './figures/KvInnovationCapacity'
export { KvInnovationRoles } from './figures/KvInnovationRoles'
export { KvPartnershipWeight } from './figures/KvPartnershipWeight'
export { KvSourcingDilemma } from './figures/KvSourcingDilemma'
export { KvPortfolio } from './portfolio/KvPortfolio'
