import {
  capacity,
  complexity,
  coordination,
  dilemma,
  type FigureDefinition,
  partnership,
  roles,
} from '@kvadrant/core'
import {
  ComplexityQuadrant,
  CoordinationForces,
  type FigureComponent,
  InnovationCapacity,
  InnovationRoles,
  PartnershipWeight,
  SourcingDilemma,
} from '@kvadrant/react'

/** A figure of the page. */
export interface ExploreFigure {
  readonly definition: FigureDefinition
  readonly Component: FigureComponent
}

/** The figures of the page; the one that most analysts begin with is first. */
export const FIGURES: readonly ExploreFigure[] = [
  { definition: complexity, Component: ComplexityQuadrant },
  { definition: capacity, Component: InnovationCapacity },
  { definition: partnership, Component: PartnershipWeight },
  { definition: coordination, Component: CoordinationForces },
  { definition: roles, Component: InnovationRoles },
  { definition: dilemma, Component: SourcingDilemma },
]

/** The figure of an id: the complexity quadrant where it is none of the page's. */
export function figureOf(id: string | undefined): FigureDefinition {
  return FIGURES.find(({ definition }) => definition.id === id)?.definition ?? complexity
}
