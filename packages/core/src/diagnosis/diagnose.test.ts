import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyValue } from '../placement/testing/hostile'
import { diagnose } from './diagnose'
import { FINDING_SEVERITIES } from './finding'
import type { Initiative } from './initiative'
import { DIAGNOSIS_RULES } from './rules'
import { anyInitiative } from './testing/anyInitiative'

const heavyLoad: Initiative = {
  organisationalComplexity: 0.8,
  innovationComplexity: 0.9,
  innovationAmbition: 0.9,
  innovationCapability: 0.2,
  partnershipWeight: 0.3,
  supplierForce: 6,
  municipalForce: 1,
  internalForce: 3,
  suppliers: 3,
  municipalities: 4,
  internalUnits: 2,
  organisationSize: 'small',
  stance: 'collaborate',
  samePhase: 'no',
  'dilemma.aim': 0,
  'dilemma.method': 1,
}
const ids = (initiative: Initiative, loadLimit?: number) =>
  diagnose(initiative, { loadLimit }).map(({ rule }) => rule)

describe('the findings of an initiative', () => {
  test('come by severity, then in the order of the rules', () => {
    expect(ids(heavyLoad, 10)).toEqual([
      'too-heavy-alone',
      'ambition-outruns-capability',
      'logics-in-conflict',
      'partnership-too-light',
      'asymmetric-supplier',
      'preconditions-missing',
      'coordination-load',
      'follow',
    ])
  })

  test('are data: the rule, how much it matters, the fields, the texts and the sections', () => {
    const [finding] = diagnose({ innovationAmbition: 0.75, innovationCapability: 0.25 })
    expect(finding).toEqual({
      rule: 'ambition-outruns-capability',
      severity: 'critical',
      causes: ['innovationCapability', 'innovationAmbition'],
      key: 'finding.ambition-outruns-capability',
      parameters: { gap: 0.5 },
      sections: ['innovation-strategy'],
    })
  })

  test('are none where nothing is known, and none where all is well', () => {
    expect(diagnose({})).toEqual([])
    expect(ids({ organisationalComplexity: 0.2, innovationComplexity: 0.2 })).toEqual([])
  })

  test('have an order that never changes, causes that are there, and are the same each time', () => {
    const order = DIAGNOSIS_RULES.map(({ id }) => id)
    fc.assert(
      fc.property(anyInitiative, (initiative) => {
        const findings = diagnose(initiative, { loadLimit: 6 })
        expect(diagnose(initiative, { loadLimit: 6 })).toEqual(findings)
        const places = findings.map(
          ({ rule, severity }) =>
            FINDING_SEVERITIES.indexOf(severity) * order.length + order.indexOf(rule),
        )
        expect(places).toEqual([...places].sort((a, b) => a - b))
        for (const { causes } of findings) {
          expect(causes.length).toBeGreaterThan(0)
          expect(causes.filter((field) => !Object.hasOwn(initiative, field))).toEqual([])
          expect(new Set(causes).size).toBe(causes.length)
        }
      }),
    )
  })

  test('need their causes: with any one of them missing the finding is another one, or gone', () => {
    fc.assert(
      fc.property(anyInitiative, fc.nat(), (initiative, pick) => {
        for (const finding of diagnose(initiative)) {
          const gone = finding.causes[pick % finding.causes.length]
          const rest = Object.fromEntries(
            Object.entries(initiative).filter(([field]) => field !== gone),
          )
          expect(diagnose(rest as Initiative)).not.toContainEqual(finding)
        }
      }),
    )
  })

  test('are found in anything at all without an error', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(heavyLoad), '__proto__'), anyValue),
        (boxes) => {
          const hostile = Object.fromEntries(
            Object.entries(boxes).map(([field, { value }]) => [field, value]),
          )
          expect(Array.isArray(diagnose(hostile as Initiative))).toBe(true)
        },
      ),
    )
    const throwing = { ...heavyLoad }
    Object.defineProperty(throwing, 'innovationAmbition', {
      enumerable: true,
      get: () => {
        throw new Error('hostile')
      },
    })
    expect(ids(throwing)).not.toContain('ambition-outruns-capability')
    expect(ids(throwing)).toContain('too-heavy-alone')
  })

  test('settings that are none leave the figures’ own', () => {
    const initiative = { innovationAmbition: 0.7, innovationCapability: 0.5 }
    for (const capacity of [Number.NaN, -1, 2, undefined]) {
      expect(diagnose(initiative, { tolerance: { capacity } })).toHaveLength(1)
    }
    expect(diagnose(initiative, { tolerance: { capacity: 0.3 } })).toEqual([])
  })
})
