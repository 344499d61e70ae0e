import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guessMapping } from '../interchange/mapping/guessMapping'
import { rowsFromTable } from '../interchange/mapping/rowsFromTable'
import { readTable } from '../interchange/table/readTable'
import type { FieldValues } from '../model/change'
import { diagnosePortfolio } from './diagnosePortfolio'
import { DIAGNOSIS_RULES } from './rules'

const TEN = [0, 10] as const
const domain = {
  organisationalComplexity: TEN,
  innovationComplexity: TEN,
  innovationAmbition: TEN,
  innovationCapability: TEN,
}
const rows = [
  { id: 'a', label: 'Bygglov', organisationalComplexity: 2, innovationComplexity: 8 },
  {
    id: 'b',
    label: 'Skolplattform',
    organisationalComplexity: 9,
    innovationComplexity: 8,
    organisationSize: 'small',
  },
  { id: 'c', innovationAmbition: '7,5', innovationCapability: '2,5' },
  'no row',
]

describe('a portfolio', () => {
  const portfolio = diagnosePortfolio<unknown>(rows, { domain })
  const of = (rule: string) => portfolio.rules.find((one) => one.rule === rule)

  test('has every row, under the id and the label that the figures give it', () => {
    expect(portfolio.initiatives.map(({ id, label, index }) => [id, label, index])).toEqual([
      ['a', 'Bygglov', 0],
      ['b', 'Skolplattform', 1],
      ['c', 'c', 2],
      ['4', '4', 3],
    ])
    expect(portfolio.initiatives.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['costly-and-difficult'],
      ['too-heavy-alone', 'follow'],
      ['ambition-outruns-capability'],
      [],
    ])
    expect(portfolio.initiatives[1]?.row).toBe(rows[1])
  })

  test('counts what each rule found, and where it could not tell', () => {
    expect(portfolio.rules.map(({ rule }) => rule).sort()).toEqual(
      DIAGNOSIS_RULES.map(({ id }) => id).sort(),
    )
    expect(of('costly-and-difficult')).toMatchObject({ count: 1, unknown: 2 })
    expect(of('too-heavy-alone')).toMatchObject({ count: 1, unknown: 2 })
    expect(of('ambition-outruns-capability')).toMatchObject({ count: 1, unknown: 3 })
    expect(of('coordination-load')).toMatchObject({ count: 0, unknown: 0 })
    expect(portfolio.initiatives[0]?.unknown).not.toContain('costly-and-difficult')
    expect(portfolio.initiatives[2]?.unknown).toContain('costly-and-difficult')
  })

  test('says once that a row is none, and nothing of what is merely missing', () => {
    const codes = portfolio.diagnostics.map(({ code, row }) => [code, row])
    expect(codes.filter(([code]) => code === 'value-missing')).toEqual([])
    expect(codes).toContainEqual(['id-missing', 3])
    const strange = diagnosePortfolio([{ id: 'd', partnershipWeight: 'heavy', stance: 'sleep' }])
    expect(strange.diagnostics.map(({ code, field }) => [code, field])).toEqual([
      ['value-not-a-number', 'partnershipWeight'],
      ['value-unknown-word', 'stance'],
    ])
  })

  test('is split in the units of its fields, and says when a split cannot be used', () => {
    const at = (split: Readonly<Record<string, number>>) =>
      diagnosePortfolio(rows.slice(0, 1), { domain, split })
    expect(at({ innovationComplexity: 8.5 }).initiatives[0]?.findings).toEqual([])
    expect(at({ organisationalComplexity: 1.5 }).initiatives[0]?.findings).toEqual([])
    expect(at({ innovationComplexity: Number.NaN }).diagnostics).toEqual([
      { code: 'split-unusable', severity: 'warning', field: 'innovationComplexity' },
    ])
  })

  test('takes what was moved in any figure for what the rows say', () => {
    const overlay = new Map<string, FieldValues>([
      ['a', { organisationalComplexity: 9, organisationSize: 'small' }],
      ['c', { innovationAmbition: 3 }],
    ])
    const moved = diagnosePortfolio(rows.slice(0, 3), { domain, overlay })
    expect(moved.initiatives.map(({ findings }) => findings[0]?.rule)).toEqual([
      'too-heavy-alone',
      'too-heavy-alone',
      undefined,
    ])
  })

  test('of one profile that cannot be read whole says nothing of its logics', () => {
    const pulled = { 'dilemma.aim': -1, 'dilemma.method': 1 }
    const found = (row: object) =>
      diagnosePortfolio([row]).initiatives[0]?.findings.map(({ rule }) => rule)
    expect(found(pulled)).toEqual(['logics-in-conflict'])
    expect(found({ ...pulled, 'dilemma.risk': 'both' })).toEqual([])
  })

  test('may be no list at all', () => {
    const nothing = diagnosePortfolio(7)
    expect(nothing.initiatives).toEqual([])
    expect(nothing.diagnostics.map(({ code }) => code)).toEqual(['data-not-a-list'])
    expect(diagnosePortfolio(undefined).rules.every(({ count }) => count === 0)).toBe(true)
  })
})

test('the example portfolio: how often each rule is found, as counted in the file itself', () => {
  const file = readFileSync(new URL('../../fixtures/satsningar.csv', import.meta.url))
  const { table } = readTable(file)
  const { rows: imported } = rowsFromTable(table, guessMapping(table))
  const scales = ['partnershipWeight', ...Object.keys(domain)].map((field) => [field, TEN] as const)
  const answers = ['aim', 'method', 'risk', 'relation', 'outcome', 'gain', 'source'].map(
    (id) => [`dilemma.${id}`, [-5, 5]] as const,
  )
  const { rules } = diagnosePortfolio(imported, {
    domain: Object.fromEntries([...scales, ...answers]),
    loadLimit: 20,
  })
  expect(Object.fromEntries(rules.map(({ rule, count }) => [rule, count]))).toEqual({
    'costly-and-difficult': 10,
    'too-heavy-alone': 3,
    'ambition-outruns-capability': 8,
    'logics-in-conflict': 1,
    'unnecessary-collaboration': 5,
    'partnership-too-light': 10,
    'asymmetric-supplier': 5,
    'preconditions-missing': 5,
    'coordination-load': 20,
    'partnership-too-heavy': 3,
    'unused-capability': 14,
    follow: 6,
  })
})
