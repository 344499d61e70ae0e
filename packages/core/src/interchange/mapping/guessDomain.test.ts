import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FieldName } from '../../model/fields'
import { readTable } from '../table/readTable'
import { guessDomain, guessDomains } from './guessDomain'
import { guessMapping } from './guessMapping'
import { rowsFromTable } from './rowsFromTable'

describe('guessDomain', () => {
  test.each<[FieldName, unknown[], readonly [number, number] | undefined]>([
    ['innovationComplexity', [0.2, 0.9], [0, 1]],
    ['innovationComplexity', [0, 1], [0, 1]],
    ['innovationComplexity', [1, 4, 5], [1, 5]],
    ['innovationComplexity', [1, 4.5, 5], [0, 5]],
    ['innovationComplexity', [0, 4], [0, 5]],
    ['innovationComplexity', [2, 7], [0, 10]],
    ['innovationComplexity', [3.5, 9.25], [0, 10]],
    ['innovationComplexity', [12, 80], [0, 100]],
    ['innovationComplexity', [0, 340], [0, 500]],
    ['innovationComplexity', [-1, 2], [-2, 2]],
    ['dilemma.aim', [-3, 2.5], [-3, 3]],
    ['dilemma.aim', [-0.5, 1], [-1, 1]],
    ['dilemma.aim', [0.5, 1], [-1, 1]],
    ['dilemma.aim', [1, 7], [1, 7]],
    ['dilemma.aim', [2, 5], [1, 5]],
    ['dilemma.own', [-40, 80], [-100, 100]],
    ['dilemma.aim', [], [-1, 1]],
    ['partnershipWeight', [], [0, 1]],
    ['partnershipWeight', [Number.NaN, Infinity, null, '7', true], [0, 1]],
    ['partnershipWeight', [0, 1e308], [0, 1e308]],
    ['partnershipWeight', [0, Number.MAX_VALUE], [0, Number.MAX_VALUE]],
    ['supplierForce', [1, 9], undefined],
    ['suppliers', [1, 9], undefined],
    ['label', [1], undefined],
    ['stance', [1], undefined],
  ])('%s of %j', (field, values, domain) => {
    expect(guessDomain(values, field)).toEqual(domain)
  })
})

describe('guessDomains', () => {
  test.each([
    ['satsningar.csv', [-3, 3], [0, 10]],
    ['avtal.csv', [-3, 3], undefined],
  ])('%s', (name, dilemma, scale) => {
    const { table } = readTable(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)))
    const domains = guessDomains(rowsFromTable(table, guessMapping(table)).rows)
    const dimensions = ['aim', 'method', 'risk', 'relation', 'outcome', 'gain', 'source']
    const scales = [
      'organisationalComplexity',
      'innovationComplexity',
      'innovationAmbition',
      'innovationCapability',
      'partnershipWeight',
    ]
    expect(domains).toEqual({
      ...Object.fromEntries(dimensions.map((dimension) => [`dilemma.${dimension}`, dilemma])),
      ...(scale && Object.fromEntries(scales.map((field) => [field, scale]))),
    })
  })

  test('fields of one file share its scale, unless they fill only 0 to 1', () => {
    const rows = [
      { tableRow: 0, innovationAmbition: 8, innovationCapability: 3, partnershipWeight: 0.5 },
      { tableRow: 1, innovationAmbition: 2, innovationCapability: 4, partnershipWeight: 1 },
    ]
    expect(guessDomains(rows)).toEqual({
      innovationAmbition: [0, 10],
      innovationCapability: [0, 10],
      partnershipWeight: [0, 1],
    })
  })
})
