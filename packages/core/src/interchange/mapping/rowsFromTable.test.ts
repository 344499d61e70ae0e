import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTable } from '../table/readTable'
import { guessMapping } from './guessMapping'
import type { ColumnMapping } from './mapColumn'
import { rowsFromTable, rowsFromTableInSteps } from './rowsFromTable'

function read(text: string, mapping?: ColumnMapping) {
  const { table } = readTable(text)
  return rowsFromTable(table, mapping ?? guessMapping(table))
}

describe('satsningar.csv', () => {
  const { table } = readTable(
    readFileSync(new URL('../../../fixtures/satsningar.csv', import.meta.url)),
  )
  const { rows, diagnostics } = rowsFromTable(table, guessMapping(table))

  test('is read whole, without anything to report', () => {
    expect(rows).toHaveLength(38)
    expect(diagnostics).toEqual([])
    expect(rows.map(({ tableRow }) => tableRow)).toEqual(
      Array.from({ length: 38 }, (_, row) => row),
    )
  })

  test('gives each field its value', () => {
    expect(rows[2]).toEqual({
      tableRow: 2,
      id: 'S03',
      label: 'Digital tillsyn nattetid i hemtjänst',
      group: 'Äldreomsorg',
      organisationalComplexity: 5.5,
      innovationComplexity: 5.5,
      innovationAmbition: 7,
      innovationCapability: 5,
      partnershipWeight: 6,
      supplierForce: 6.25,
      municipalForce: 4.5,
      internalForce: 5,
      suppliers: 2,
      municipalities: 4,
      internalUnits: 3,
      organisationSize: 'medium',
      stance: 'collaborate',
      sharedGoal: 'yes',
      samePhase: 'yes',
      resources: 'yes',
      'dilemma.aim': -0.5,
      'dilemma.method': 1.5,
      'dilemma.risk': 1,
      'dilemma.relation': 1,
      'dilemma.outcome': 1.5,
      'dilemma.gain': 0,
      'dilemma.source': 1.5,
    })
  })

  test('leaves out what the file leaves empty', () => {
    expect(Object.keys(rows[3] ?? {}).filter((field) => field.startsWith('dilemma.'))).toEqual([])
    expect(rows[5]).toMatchObject({
      sharedGoal: 'no',
      samePhase: 'yes',
      resources: 'no',
      priorities: 'yes',
    })
  })

  test('knows every stance and size', () => {
    expect(new Set(rows.map(({ stance }) => stance))).toEqual(
      new Set(['wait', 'copy', 'collaborate', 'steer', 'lead']),
    )
    expect(new Set(rows.map(({ organisationSize }) => organisationSize))).toEqual(
      new Set(['small', 'medium', 'large']),
    )
  })
})

describe('what cannot be read', () => {
  test('is reported with row, id, field and text, and is no value', () => {
    const { rows, diagnostics } = read(
      'Id;Satsning;Innovationskomplexitet;Hållning;Samma mål\nA; Ett ;hög;avvaktar;ja\nB;Två;0,5;flyger;kanske\n;Tre;1e999;;\n',
    )
    expect(rows).toEqual([
      { tableRow: 0, id: 'A', label: 'Ett', stance: 'wait', sharedGoal: 'yes' },
      { tableRow: 1, id: 'B', label: 'Två', innovationComplexity: 0.5 },
      { tableRow: 2, label: 'Tre' },
    ])
    const warning = { severity: 'warning' }
    expect(diagnostics).toEqual([
      {
        code: 'value-not-a-number',
        ...warning,
        row: 0,
        id: 'A',
        field: 'innovationComplexity',
        value: 'hög',
      },
      { code: 'value-unknown-word', ...warning, row: 1, id: 'B', field: 'stance', value: 'flyger' },
      {
        code: 'value-unknown-word',
        ...warning,
        row: 1,
        id: 'B',
        field: 'sharedGoal',
        value: 'kanske',
      },
      {
        code: 'value-not-finite',
        ...warning,
        row: 2,
        field: 'innovationComplexity',
        value: '1e999',
      },
    ])
  })

  test('a number that nothing explains is ambiguous, and is not where another column does', () => {
    const columns: ColumnMapping = { size: 'a', innovationComplexity: 'b' }
    expect(read('a;b\n1,234;5\n', columns).diagnostics).toEqual([
      { code: 'value-ambiguous', severity: 'warning', row: 0, field: 'size', value: '1,234' },
    ])
    expect(read('a;b\n1,234;0,5\n', columns).rows).toEqual([
      { tableRow: 0, size: 1.234, innovationComplexity: 0.5 },
    ])
  })

  test('rows without text are passed over, and the others keep their place', () => {
    const { rows, diagnostics } = read('Id;Namn\nA;x\n;\n ;\nB;y\n')
    expect(rows.map(({ tableRow, id }) => [tableRow, id])).toEqual([
      [0, 'A'],
      [3, 'B'],
    ])
    expect(diagnostics).toEqual([
      { code: 'row-empty', severity: 'info', row: 1 },
      { code: 'row-empty', severity: 'info', row: 2 },
    ])
  })

  test('a mapped header that the table lacks is reported', () => {
    const { rows, diagnostics } = read('Id\nA\n', { id: 'Id', label: 'Namn' })
    expect(rows).toEqual([{ tableRow: 0, id: 'A' }])
    expect(diagnostics).toEqual([
      { code: 'column-missing', severity: 'warning', field: 'label', value: 'Namn' },
    ])
  })

  test('headers and texts that are keys of objects are only text', () => {
    const { rows } = read('__proto__;constructor\nprototype;__proto__\n', {
      id: '__proto__',
      label: 'constructor',
    })
    expect(rows).toEqual([{ tableRow: 0, id: 'prototype', label: '__proto__' }])
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype)
  })

  test('a mapping of names that are no fields is passed over', () => {
    const mapping: unknown = JSON.parse('{"__proto__":"Id","tableRow":"Id","toString":"Id"}')
    const { rows } = Reflect.apply(rowsFromTable, undefined, [readTable('Id\n7\n').table, mapping])
    expect(rows).toEqual([{ tableRow: 0 }])
  })
})

describe('words', () => {
  test.each([
    [
      'organisationSize',
      'Liten;mellanstor;STORA;Medium;l;M',
      ['small', 'medium', 'large', 'medium', 'large', 'medium'],
    ],
    [
      'stance',
      'Avvaktar;kopiera;Följare;samarbetar;styra leverantorer;leads',
      ['wait', 'copy', 'copy', 'collaborate', 'steer', 'lead'],
    ],
    ['sharedGoal', 'Ja;NEJ;x;No;?;–', ['yes', 'no', 'yes', 'no', 'unanswered', 'unanswered']],
  ] as const)('%s: %s', (field, cells, words) => {
    const { rows } = read(`a\n${cells.replaceAll(';', '\n')}\n`, { [field]: 'a' })
    expect(rows.map((row) => row[field])).toEqual(words)
  })
})

test('in steps the result is the same', { timeout: 20_000 }, async () => {
  const { table } = readTable(`Id;Namn;Budget\n${'A;Ett;1,5\nB;;x\n'.repeat(10_000)}`)
  const mapping = guessMapping(table)
  const heard: number[] = []
  const onProgress = (progress: number) => heard.push(progress)
  expect(await rowsFromTableInSteps(table, mapping, { onProgress })).toEqual(
    rowsFromTable(table, mapping),
  )
  expect(heard.at(-1)).toBe(1)
})
