import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../evidence'
import type { FindingParameters } from '../finding'
import type { Initiative } from '../initiative'
import { type DiagnoseOptions, limitsOf } from '../limits'
import { type DiagnosisRule, isFound, type Verdict } from '../rule'

/** An initiative, and what makes it a case. */
export interface RuleCase {
  readonly when: string
  readonly initiative: Initiative
  readonly options?: DiagnoseOptions
}

/** A case in which the rule finds something. */
export interface FiringCase extends RuleCase {
  readonly causes: readonly string[]
  /** @default none */
  readonly parameters?: FindingParameters
}

/** The cases of one rule. */
export interface RuleCases {
  readonly fires: readonly FiringCase[]
  readonly clear: readonly RuleCase[]
  /** Cases in which a field is missing, so that it cannot be told. */
  readonly unknown: readonly RuleCase[]
}

/** Tests a rule against a table of cases; every title begins with the rule's id. */
export function ruleCases(rule: DiagnosisRule, { fires, clear, unknown }: RuleCases): void {
  describe(`the rule ${rule.id}`, () => {
    test.each(fires)(`${rule.id}: fires: $when`, ({ initiative, options, ...expected }) => {
      const found = verdictOn(rule, initiative, options)
      if (!isFound(found)) throw new Error(`${rule.id} says ${found}.`)
      expect(found.causes).toEqual(expected.causes)
      const { parameters = {} } = expected
      expect(Object.keys(found.parameters).sort()).toEqual(Object.keys(parameters).sort())
      for (const [name, value] of Object.entries(parameters)) {
        if (typeof value === 'number') expect(found.parameters[name]).toBeCloseTo(value, 9)
        else expect(found.parameters[name]).toEqual(value)
      }
    })

    test.each(clear)(`${rule.id}: does not fire: $when`, ({ initiative, options }) => {
      expect(verdictOn(rule, initiative, options)).toBe('clear')
    })

    test.each(unknown)(`${rule.id}: cannot tell: $when`, ({ initiative, options }) => {
      expect(verdictOn(rule, initiative, options)).toBe('unknown')
    })

    test(`${rule.id}: nothing is told of an initiative without any field`, () => {
      expect(isFound(verdictOn(rule, {}))).toBe(false)
    })
  })
}

function verdictOn(
  rule: DiagnosisRule,
  initiative: Initiative,
  options: DiagnoseOptions = {},
): Verdict {
  return rule.judge(evidenceOf(initiative, limitsOf(options)))
}
