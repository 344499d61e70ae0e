import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessMapping } from '../mapping/guessMapping'
import { rowsFromTable } from '../mapping/rowsFromTable'
import { readTable } from './readTable'
import { tableFromRows } from './tableFromRows'
import { writeTable } from './writeTable'

describe('tableFromRows', () => {
  test('writes what Excel with Swedish settings opens', () => {
    const { table, diagnostics } = tableFromRows(
      ['Namn', 'Värde'],
      [
        ['E-tjänst; ny', 0.5],
        ['=x', -2],
      ],
    )
    expect(writeTable(table)).toBe('\ufeffNamn;Värde\r\n"E-tjänst; ny";0,5\r\n\'=x;-2\r\n')
    expect(diagnostics).toEqual([])
  })

  test('writes in the style asked for', () => {
    const { table } = tableFromRows(['a', 'b'], [[0.5, 'x']], {
      byteOrderMark: false,
      separator: '\t',
      separatorLine: true,
      lineEnding: '\n',
      finalLineEnding: false,
      decimalSign: '.',
    })
    expect(writeTable(table)).toBe('sep=\t\na\tb\n0.5\tx')
  })

  test('takes what is no style for none', () => {
    const style = { separator: '"', lineEnding: 'x', encoding: 'ascii', decimalSign: ';' }
    const { table } = Reflect.apply(tableFromRows, undefined, [['a'], [], style])
    expect(table.format).toEqual({
      ...tableFromRows(['a'], []).table.format,
      decimalSigns: [undefined],
    })
  })

  test('reports what it cannot write, and throws at nothing', () => {
    const throwing = () => {
      throw new Error('read')
    }
    const cells = [
      null,
      undefined,
      5n,
      Number.NaN,
      true,
      { toString: throwing },
      new Date(0),
      'x\0',
    ]
    const { table, diagnostics } = tableFromRows(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], [cells])
    expect(table.rows).toEqual([['', '', '5', '', '', '', '', 'x']])
    expect(diagnostics.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['value-not-finite', 0, 'd'],
      ['value-wrong-type', 0, 'e'],
      ['value-wrong-type', 0, 'f'],
      ['value-wrong-type', 0, 'g'],
      ['character-removed', 0, 'h'],
    ])
  })

  test('keeps rows that do not fit the headers', () => {
    const given: unknown[] = [['1'], ['1', '2', '3'], 'no row', null]
    const { table, diagnostics } = Reflect.apply(tableFromRows, undefined, [['a', 'a'], given])
    expect(table.headers).toEqual(['a', 'a (2)'])
    expect(table.rows).toEqual([
      ['1', ''],
      ['1', '2', '3'],
      ['', ''],
      ['', ''],
    ])
    expect(diagnostics).toEqual([
      { code: 'header-duplicate', severity: 'warning', field: 'a', value: 'a (2)' },
      { code: 'row-too-long', severity: 'warning', row: 1, field: '(3)' },
      { code: 'row-not-an-object', severity: 'warning', row: 2 },
      { code: 'row-not-an-object', severity: 'warning', row: 3 },
    ])
  })

  test('refuses a million rows and what is no list', { timeout: 20_000 }, () => {
    const many = Array.from({ length: 1_000_000 }, () => [])
    expect(tableFromRows(['a'], many).diagnostics).toEqual([
      { code: 'too-many-rows', severity: 'error', limit: 1_000_000 },
    ])
    const { table, diagnostics } = Reflect.apply(tableFromRows, undefined, [['a'], 'rows'])
    expect(table.headers).toEqual([])
    expect(diagnostics).toEqual([{ code: 'data-not-a-list', severity: 'error' }])
  })
})

test('numbers are read as themselves, however alike thousands they look', () => {
  const values = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 1000),
  )
  const grids = fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(grids, fc.constantFrom(',' as const, '.' as const), (grid, decimalSign) => {
      const { table } = tableFromRows(['size', 'supplierForce'], grid, { decimalSign })
      const again = readTable(writeTable(table)).table
      const { rows, diagnostics } = rowsFromTable(again, guessMapping(again))
      expect(diagnostics).toEqual([])
      expect(rows.map((row) => [row.size, row.supplierForce])).toEqual(
        grid.map(([a, b]) => [a + 0, b + 0]),
      )
    }),
  )
})
