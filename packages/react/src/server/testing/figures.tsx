import type { ComponentType } from 'react'
import {
  ComplexityQuadrant,
  CoordinationForces,
  DecisionMatrix,
  type DecisionMatrixProps,
  type FigureProps,
  Findings,
  InnovationCapacity,
  InnovationRoles,
  PartnershipWeight,
  Portfolio,
  SourcingDilemma,
} from '../../index'
import { ComplexityQuadrant as StaticQuadrant } from '../../static'

/** Props that every figure takes, for rows of any kind. */
export type AnyFigureProps = Omit<FigureProps<object>, 'title'>

/** A matrix of three by two in a host's own words. */
export const MATRIX: Pick<DecisionMatrixProps<object>, 'title' | 'axes' | 'regions'> = {
  title: 'What first?',
  axes: [
    { field: 'organisationalComplexity', name: 'Effort', splits: [0.3, 0.7] },
    { field: 'innovationComplexity', name: 'Value' },
  ],
  regions: [
    [
      { id: 'now', name: 'Now' },
      { id: 'soon', name: 'Soon' },
      { id: 'plan', name: 'Plan' },
    ],
    [
      { id: 'fill', name: 'Fill in' },
      { id: 'later', name: 'Later' },
      { id: 'never', name: 'Never' },
    ],
  ],
}

function Matrix(props: AnyFigureProps) {
  return <DecisionMatrix {...props} {...MATRIX} />
}

/** Three figures and the findings that take everything they share from a portfolio, beside a figure that nobody moves. */
function Linked(props: AnyFigureProps) {
  const { width, table, tolerance, defaultTolerance, onTolerance, onCommit: _, ...shared } = props
  const own = { width, table, tolerance, defaultTolerance, onTolerance }
  return (
    <main>
      <Portfolio {...shared}>
        <ComplexityQuadrant {...own} />
        <InnovationCapacity {...own} />
        <PartnershipWeight {...own} />
        <Findings />
      </Portfolio>
      <StaticQuadrant
        data={props.data ?? props.defaultData}
        locale={props.locale}
        direction={props.direction}
        width={width}
      />
    </main>
  )
}

/** Every figure by its name. */
export const FIGURES = {
  ComplexityQuadrant,
  CoordinationForces,
  InnovationCapacity,
  InnovationRoles,
  Linked,
  Matrix,
  PartnershipWeight,
  SourcingDilemma,
} as const satisfies { readonly [name: string]: ComponentType<AnyFigureProps> }

/** The name of a figure. */
export type FigureName = keyof typeof FIGURES

/** The names of all figures. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[]

const SIZES = ['small', 'medium', 'large']
const STANCES = ['wait', 'copy', 'collaborate', 'steer', 'lead']

/** Rows that carry every field, so that every figure can place them; the same at every call. */
export function fullRows(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => {
    const part = (step: number) => Math.round((((index + 1) * step) % 1) * 1000) / 1000
    return {
      id: `row-${index + 1}`,
      label: `Avtal ${index + 1}`,
      group: `Grupp ${index % 3}`,
      organisationalComplexity: part(0.618),
      innovationComplexity: part(0.755),
      innovationAmbition: part(0.414),
      innovationCapability: part(0.732),
      partnershipWeight: part(0.236),
      supplierForce: 1 + part(0.449),
      municipalForce: 1 + part(0.646),
      internalForce: 1 + part(0.828),
      organisationSize: SIZES[index % SIZES.length],
      stance: STANCES[index % STANCES.length],
      'dilemma.aim': 2 * part(0.317) - 1,
      'dilemma.risk': 2 * part(0.553) - 1,
      'dilemma.gain': 2 * part(0.795) - 1,
    }
  })
}
