import { diagnosePortfolio, type RuleId } from '@kvadrant/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingAmong, missingFields } from './missingFields'
import type { Judged } from './model'

/** A value for every field, such that each rule can tell. */
const WHOLE: Readonly<Record<string, number | string>> = {
  organisationalComplexity: 0.9,
  innovationComplexity: 0.9,
  innovationAmbition: 0.9,
  innovationCapability: 0.2,
  partnershipWeight: 0.5,
  supplierForce: 3,
  municipalForce: 1,
  internalForce: 1,
  suppliers: 1,
  municipalities: 2,
  internalUnits: 3,
  organisationSize: 'small',
  stance: 'collaborate',
  sharedGoal: 'yes',
  samePhase: 'yes',
  resources: 'no',
  priorities: 'yes',
  'dilemma.aim': -1,
}

function allJudged(rows: readonly object[]): readonly Judged[] {
  return diagnosePortfolio<object>(rows, { loadLimit: 1 }).initiatives
}

function judgedOf(row: object): Judged {
  const [judged] = allJudged([row])
  if (!judged) throw new Error('There is no initiative.')
  return judged
}

/** Where collaboration is not chosen, nothing more is asked of it. */
const ALONE = { ...WHOLE, stance: 'lead', municipalities: 0 }

/** The row with values for some fields; any answer does for the dilemma. */
function filled(row: object, fields: readonly string[], values = WHOLE): object {
  const known = fields.map((field) => (field === 'dilemma' ? 'dilemma.aim' : field))
  return { ...row, ...Object.fromEntries(known.map((field) => [field, values[field]])) }
}

test('of a whole row nothing is missing', () => {
  expect(judgedOf(WHOLE).unknown).toEqual([])
})

test('with what it lacks, a rule can tell; and it lacks nothing that is there', () => {
  const part = fc.subarray(Object.keys(WHOLE))
  fc.assert(
    fc.property(part, (present) => {
      const row = filled({}, present)
      const judged = judgedOf(row)
      const missing = judged.unknown.map((rule) => missingFields(rule, judged))
      for (const fields of missing) {
        expect(fields).not.toEqual([])
        expect(fields.filter((field) => present.includes(field))).toEqual([])
      }
      const then = allJudged(missing.map((fields) => filled(row, fields, ALONE)))
      const stillUnknown = judged.unknown.filter((rule, index) =>
        then[index]?.unknown.includes(rule),
      )
      expect(stillUnknown).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('what is there but cannot be used is not missing', () => {
  const zero = { ...WHOLE, supplierForce: 0, municipalForce: 0, internalForce: 0 }
  const judged = judgedOf(zero)
  expect(judged.unknown).toEqual(['asymmetric-supplier'])
  expect(missingFields('asymmetric-supplier', judged)).toEqual([])
})

test('of several it is counted how many lack each field', () => {
  const rule: RuleId = 'too-heavy-alone'
  const { organisationalComplexity, innovationComplexity, organisationSize } = WHOLE
  const members = [
    judgedOf({ organisationalComplexity, innovationComplexity }),
    judgedOf({ organisationalComplexity, organisationSize }),
    judgedOf({ innovationComplexity }),
  ]
  expect(missingAmong(rule, members)).toEqual([
    { field: 'organisationSize', count: 2 },
    { field: 'innovationComplexity', count: 1 },
    { field: 'organisationalComplexity', count: 1 },
  ])
})
