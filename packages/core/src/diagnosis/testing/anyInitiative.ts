import fc from 'fast-check'
import type { Initiative } from '../initiative'

const unit = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const force = fc.integer({ min: 0, max: 8 })
const count = fc.integer({ min: 0, max: 4 })
const answer = fc.constantFrom('yes', 'no', 'unanswered')

/** An initiative with some of the fields, each with a value that it can hold. */
export const anyInitiative: fc.Arbitrary<Initiative> = fc.record(
  {
    organisationalComplexity: unit,
    innovationComplexity: unit,
    innovationAmbition: unit,
    innovationCapability: unit,
    partnershipWeight: unit,
    supplierForce: force,
    municipalForce: force,
    internalForce: force,
    suppliers: count,
    municipalities: count,
    internalUnits: count,
    organisationSize: fc.constantFrom('small', 'small', 'medium', 'large'),
    stance: fc.constantFrom('wait', 'copy', 'collaborate', 'steer', 'lead'),
    sharedGoal: answer,
    samePhase: answer,
    resources: answer,
    priorities: answer,
    'dilemma.aim': unit,
    'dilemma.method': unit,
    'dilemma.risk': unit,
  },
  { requiredKeys: [] },
)
