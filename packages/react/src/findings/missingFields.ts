import { collaborates, PRECONDITIONS, preconditionsOf, type RuleId } from '@kvadrant/core'
import { knownOf } from './fieldWords'
import type { Judged } from './model'

/** Stands for the answers to the dilemma, of which one is enough. */
const DILEMMA = 'dilemma'

const COMPLEXITIES = ['organisationalComplexity', 'innovationComplexity']
const WEIGHT_AND_NEED = ['partnershipWeight', 'innovationComplexity']
const AMBITION_AND_CAPABILITY = ['innovationAmbition', 'innovationCapability']

/** The fields that a rule goes by. Not those of `preconditions-missing`, which depend on the answers. */
const NEEDS: {
  readonly [rule in Exclude<RuleId, 'preconditions-missing' | 'follow'>]: readonly string[]
} = {
  'costly-and-difficult': COMPLEXITIES,
  'unnecessary-collaboration': COMPLEXITIES,
  'too-heavy-alone': [...COMPLEXITIES, 'organisationSize'],
  'partnership-too-light': WEIGHT_AND_NEED,
  'partnership-too-heavy': WEIGHT_AND_NEED,
  'ambition-outruns-capability': AMBITION_AND_CAPABILITY,
  'unused-capability': AMBITION_AND_CAPABILITY,
  'logics-in-conflict': [DILEMMA],
  'asymmetric-supplier': ['supplierForce', 'municipalForce', 'internalForce', 'organisationSize'],
  'coordination-load': ['suppliers', 'municipalities', 'internalUnits'],
}

/** The rules whose findings make following worth a thought. */
const BURDENS: readonly RuleId[] = [
  'too-heavy-alone',
  'ambition-outruns-capability',
  'preconditions-missing',
]

/**
 * The fields for want of which a rule could not tell, each once. Empty where all are there and one
 * of them cannot be used as it is, as forces that are all zero.
 */
export function missingFields(rule: RuleId, judged: Judged): readonly string[] {
  const known = knownOf(judged)
  if (rule === 'follow') {
    const open = BURDENS.filter((burden) => judged.unknown.includes(burden))
    const size = known['organisationSize'] === undefined ? ['organisationSize'] : []
    return [...new Set([...open.flatMap((burden) => missingFields(burden, judged)), ...size])]
  }
  if (rule === 'preconditions-missing') {
    if (!collaborates(known))
      return ['municipalities', 'stance'].filter((field) => known[field] === undefined)
    const answers = preconditionsOf(known)
    return PRECONDITIONS.filter((name) => answers[name] === 'unanswered')
  }
  const answered = Object.keys(known).some((field) => field.startsWith(`${DILEMMA}.`))
  return NEEDS[rule].filter((field) => (field === DILEMMA ? !answered : known[field] === undefined))
}

/** A field that is missing, and in how many. */
export interface MissingField {
  readonly field: string
  readonly count: number
}

/** The fields for want of which a rule could not tell of some, in the order in which the rule asks for them. */
export function missingAmong(rule: RuleId, members: readonly Judged[]): readonly MissingField[] {
  const missing = members.map((member) => missingFields(rule, member))
  return [...new Set(missing.flat())].map((field) => ({
    field,
    count: missing.filter((fields) => fields.includes(field)).length,
  }))
}
