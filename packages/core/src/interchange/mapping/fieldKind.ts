import type { FIELD_NAMES, FieldName } from '../../model/fields'

/**
 * What a field holds. `scale`: a number on a scale with two ends. `bipolar`: one between two poles,
 * with 0 in the middle. `amount`: a number from 0 upwards, without an upper end.
 */
export type FieldKind = 'text' | 'scale' | 'bipolar' | 'amount' | WordKind

/** Fields whose values are words of a fixed list. */
export type WordKind = 'organisationSize' | 'stance' | 'answer'

/** A field whose name is known beforehand: all but the dimensions of the dilemma. */
export type PlainFieldName = (typeof FIELD_NAMES)[number]

/**
 * The dilemma's dimensions as fields, in the whitepaper's order of thought (the pairing of poles is
 * ours).
 */
export const DILEMMA_FIELDS = [
  'dilemma.aim',
  'dilemma.method',
  'dilemma.risk',
  'dilemma.relation',
  'dilemma.outcome',
  'dilemma.gain',
  'dilemma.source',
] as const

const KINDS: { readonly [field in PlainFieldName]: FieldKind } = {
  id: 'text',
  label: 'text',
  group: 'text',
  size: 'amount',
  organisationalComplexity: 'scale',
  innovationComplexity: 'scale',
  innovationAmbition: 'scale',
  innovationCapability: 'scale',
  partnershipWeight: 'scale',
  supplierForce: 'amount',
  municipalForce: 'amount',
  internalForce: 'amount',
  suppliers: 'amount',
  municipalities: 'amount',
  internalUnits: 'amount',
  organisationSize: 'organisationSize',
  stance: 'stance',
  sharedGoal: 'answer',
  samePhase: 'answer',
  resources: 'answer',
  priorities: 'answer',
}

/** What a field holds; undefined for a name that is no field's. */
export function fieldKind(name: string): FieldKind | undefined {
  if (/^dilemma\../.test(name)) return 'bipolar'
  return isPlainField(name) ? KINDS[name] : undefined
}

/** Whether a name is a field's, so that it may be a key of a row. */
export function isFieldName(name: string): name is FieldName {
  return fieldKind(name) !== undefined
}

function isPlainField(name: string): name is PlainFieldName {
  return Object.hasOwn(KINDS, name)
}

/** Whether the values of such a field are numbers. */
export function isNumeric(kind: FieldKind): kind is 'scale' | 'bipolar' | 'amount' {
  return kind === 'scale' || kind === 'bipolar' || kind === 'amount'
}
