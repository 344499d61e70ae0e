import type { ComponentType } from 'react'
import {
  ComplexityQuadrant,
  CoordinationForces,
  DecisionMatrix,
  InnovationCapacity,
  InnovationRoles,
  PartnershipWeight,
  SourcingDilemma,
  type StaticFigureProps,
} from '../../static'
import { MATRIX } from '../../server/testing/figures'

/** Props that every static figure takes, for rows of any kind. */
export type AnyStaticProps = Omit<StaticFigureProps<object>, 'title'>

function Matrix(props: AnyStaticProps) {
  return <DecisionMatrix {...props} {...MATRIX} />
}

/** Every static figure by the name that its interactive one has in the tests of servers. */
export const STATIC_FIGURES = {
  ComplexityQuadrant,
  CoordinationForces,
  InnovationCapacity,
  InnovationRoles,
  Matrix,
  PartnershipWeight,
  SourcingDilemma,
} as const satisfies { readonly [name: string]: ComponentType<AnyStaticProps> }

/** The names of all static figures. */
export const STATIC_NAMES = Object.keys(STATIC_FIGURES) as readonly (keyof typeof STATIC_FIGURES)[]
