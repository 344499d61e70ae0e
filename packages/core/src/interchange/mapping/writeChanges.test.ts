import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeTable } from '../table/encodeTable'
import { readTable } from '../table/readTable'
import { writeTable } from '../table/writeTable'
import { guessMapping } from './guessMapping'
import type { ColumnMapping } from './mapColumn'
import { rowsFromTable } from './rowsFromTable'
import { type RowChange, writeChanges } from './writeChanges'

function write(text: string, changes: readonly RowChange[], given?: ColumnMapping) {
  const { table } = readTable(text)
  const written = writeChanges(table, given ?? guessMapping(table), changes)
  return { text: writeTable(written.table), diagnostics: written.diagnostics }
}

describe('satsningar.csv', () => {
  const bytes = readFileSync(new URL('../../../fixtures/satsningar.csv', import.meta.url))
  const { table } = readTable(bytes)
  const mapping = guessMapping(table)

  test('one initiative moved, and nothing else', () => {
    const change = {
      id: 'S07',
      changes: { organisationalComplexity: 6.5, innovationComplexity: 7.125 },
    }
    const moved = writeChanges(table, mapping, [change])
    expect(moved.diagnostics).toEqual([])
    const { bytes: after, notices } = encodeTable(moved.table)
    expect(notices).toEqual([])
    expect(Buffer.from(after).toString('latin1')).toBe(
      bytes.toString('latin1').replace('Utbildning;9,25;8;', 'Utbildning;6,5;7,125;'),
    )

    const before = rowsFromTable(table, mapping).rows
    const again = rowsFromTable(readTable(after).table, mapping)
    expect(again.diagnostics).toEqual([])
    expect(again.rows).toEqual(
      before.map((row) => (row.id === 'S07' ? { ...row, ...change.changes } : row)),
    )
  })

  test('every row as it is, written back, changes no byte', () => {
    const changes = rowsFromTable(table, mapping).rows.map(({ tableRow, ...values }) => ({
      tableRow,
      changes: values,
    }))
    const written = writeChanges(table, mapping, changes)
    expect(written.diagnostics).toEqual([])
    expect(written.table).toBe(table)
  })

  test('any numbers come back', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.nat(37), numbers, numbers, (tableRow, innovationAmbition, supplierForce) => {
        const changes = { innovationAmbition, supplierForce }
        const { table: moved } = writeChanges(table, mapping, [{ tableRow, changes }])
        const again = readTable(encodeTable(moved).bytes).table
        const row = rowsFromTable(again, mapping).rows[tableRow]
        expect(row?.innovationAmbition).toBe(innovationAmbition + 0)
        expect(row?.supplierForce).toBe(supplierForce + 0)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the column decides how', () => {
  const mapping: ColumnMapping = { id: 'id', size: 'a', innovationComplexity: 'b', stance: 'c' }

  test('a number has the decimal sign of its column', () => {
    const changes = [{ id: '1', changes: { size: 1.25, innovationComplexity: -0.5 } }]
    expect(write('id;a;b\n1;0,5;0.5\n', changes, mapping).text).toBe('id;a;b\n1;1,25;-0.5\n')
  })

  test('a cell that means the value already stays as it is', () => {
    const changes = [{ id: '1', changes: { size: 1000, innovationComplexity: 0.5 } }]
    expect(write('id;a;b\n1;1 000,0;"0,50"\n', changes, mapping).text).toBe(
      'id;a;b\n1;1 000,0;"0,50"\n',
    )
  })

  test('a number that could be thousands says that it is none', () => {
    const { text } = write('id;a\n1;3\n2;4\n', [{ id: '2', changes: { size: 1.234 } }], mapping)
    expect(text).toBe('id;a\n1;3\n2;1,2340\n')
    expect(rowsFromTable(readTable(text).table, mapping).rows[1]?.size).toBe(1.234)
  })

  test('a word is said as the column says it', () => {
    const changes = [{ id: '1', changes: { stance: 'lead' } }]
    expect(write('id;c\n1;Avvakta\n2;LEDER\n', changes, mapping).text).toBe(
      'id;c\n1;LEDER\n2;LEDER\n',
    )
    expect(write('id;c\n1;wait\n', changes, mapping).text).toBe('id;c\n1;lead\n')
    expect(write('id;c\n1;\n', changes, mapping).text).toBe('id;c\n1;leder\n')
  })

  test('the last of several changes counts', () => {
    const changes = [3, 4, 2].map((size) => ({ id: '1', changes: { size } }))
    expect(write('id;a\n1;2\n', changes, mapping).text).toBe('id;a\n1;2\n')
  })
})

describe('a change finds its row', () => {
  const text = 'id;label;size\nA;x;1\nA;y;2\n;z;3\n'

  test('by its place, that of its row, or its id', () => {
    const changes = [
      { tableRow: 1, id: 'A', changes: { size: 20 } },
      { row: { tableRow: 2 }, id: '3', changes: { size: 30 } },
    ]
    expect(write(text, changes)).toEqual({
      text: 'id;label;size\nA;x;1\nA;y;20\n;z;30\n',
      diagnostics: [],
    })
    expect(write('id;size\n A ;1\n', [{ id: 'A', changes: { size: 2 } }]).text).toBe(
      'id;size\n A ;2\n',
    )
  })

  test('or is reported, and the rest is written', () => {
    const { text: written, diagnostics } = write(text, [
      { id: 'A', changes: { size: 9 } },
      { id: 'B', changes: { size: 9 } },
      { tableRow: 7, changes: { size: 9 } },
      { changes: { size: 9 } },
      { tableRow: 0, changes: { stance: 'wait', size: Number.NaN, label: 'å' } },
      { tableRow: 1, changes: JSON.parse('{"size":"stor","constructor":1,"__proto__":1}') },
    ])
    expect(written).toBe('id;label;size\nA;å;1\nA;y;2\n;z;3\n')
    expect(diagnostics.map(({ code, row, id, field }) => [code, row, id, field])).toEqual([
      ['id-ambiguous', undefined, 'A', undefined],
      ['row-unknown', undefined, 'B', undefined],
      ['row-unknown', undefined, undefined, undefined],
      ['row-unknown', undefined, undefined, undefined],
      ['column-missing', 0, undefined, 'stance'],
      ['value-not-finite', 0, undefined, 'size'],
      ['value-wrong-type', 1, undefined, 'size'],
      ['column-missing', 1, undefined, 'constructor'],
      ['column-missing', 1, undefined, '__proto__'],
    ])
  })

  test('a word that is none is reported', () => {
    const changes = [{ tableRow: 0, changes: { stance: 'fly' } }]
    expect(write('stance\nwait\n', changes).diagnostics).toEqual([
      { code: 'value-unknown-word', severity: 'warning', row: 0, field: 'stance' },
    ])
  })
})
