import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCell } from './cells'
import { encodeTable } from './encodeTable'
import { readTable } from './readTable'
import { setCell, setCells } from './setCells'
import type { TableStyle } from './table'
import { tableFromRows } from './tableFromRows'
import { writeTable } from './writeTable'

/** Text without NUL, which no file keeps. */
const texts = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'\'"=+-@;,|\t\r\n 05.aå\uff1d\ufeff') }),
    fc.constantFrom('sep=;', '-0,5', '-0.5', '__proto__', '', '""', "'=1", '\ufeff', '\ud800'),
  )
  .map((text) => text.replaceAll('\0', ''))

const styles: fc.Arbitrary<TableStyle> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  byteOrderMark: fc.boolean(),
  separator: fc.constantFrom(';', ',', '\t', '|'),
  separatorLine: fc.boolean(),
  lineEnding: fc.constantFrom('\r\n', '\n', '\r'),
  finalLineEnding: fc.boolean(),
  decimalSign: fc.constantFrom(',', '.'),
})

const grids = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(texts, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
)

describe('tables of rows', { timeout: 20_000 }, () => {
  test('written and read again have the same cells, in every style', () => {
    fc.assert(
      fc.property(grids, styles, ([headers = [], ...rows], style) => {
        const { table } = tableFromRows(headers, rows, style)
        const again = readTable(writeTable(table), { separator: style.separator }).table
        expect(again.rows).toEqual(rows)
        expect(again.headers).toEqual(table.headers)
        expect(again.format.decimalSigns).toEqual(table.format.decimalSigns)
      }),
    )
  })

  test('as bytes too, where UTF-8 can hold the text', () => {
    const wellFormed = grids.filter(
      (grid) => !grid.flat().some((text) => /\p{Surrogate}/u.test(text)),
    )
    fc.assert(
      fc.property(wellFormed, styles, ([headers = [], ...rows], style) => {
        const { table } = tableFromRows(headers, rows, style)
        const { bytes, notices } = encodeTable(table)
        const changed = notices.some(({ code }) => code === 'encoding-changed')
        const encoding = changed ? 'utf-8' : style.encoding
        const again = readTable(bytes, { separator: style.separator, encoding }).table
        expect(again.rows).toEqual(rows)
        expect(again.headers).toEqual(table.headers)
      }),
    )
  })

  test('need no hint where a separator line names the separator', () => {
    fc.assert(
      fc.property(grids, styles, ([headers = [], ...rows], style) => {
        const { table } = tableFromRows(headers, rows, { ...style, separatorLine: true })
        expect(readTable(writeTable(table)).table.rows).toEqual(rows)
      }),
    )
  })

  test('need no hint where the cells are like those of real files', () => {
    const cells = fc.oneof(
      fc.constantFrom(
        'Satsning',
        'Drift; och, underhåll',
        '"AB"',
        '-0,5',
        '3',
        '=1+1',
        'två\nrader',
        '',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    const rows = fc.array(fc.tuple(fc.nat(), cells, cells, cells), { minLength: 1 })
    fc.assert(
      fc.property(rows, styles, (given, style) => {
        const { table } = tableFromRows(['id', 'a', 'b', 'c'], given, {
          ...style,
          separatorLine: false,
          separator: style.separator === '|' ? ';' : style.separator,
        })
        expect(readTable(writeTable(table)).table.rows).toEqual(table.rows)
      }),
    )
  })
})

describe('files', { timeout: 20_000 }, () => {
  const files = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'a1,;\t"\r\n å') }),
    fc.string({
      unit: fc.constantFrom('"', 'a;', 'b', ';', '\r\n', '\n', '"x"', '""', '0,5', "'=1", '\0'),
    }),
  )

  test('without formulas and forgotten quotes are written as they were', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { table, diagnostics } = readTable(text)
        fc.pre(table.headers.length > 0)
        fc.pre(!diagnostics.some(({ code }) => code === 'quote-unclosed'))
        fc.pre(!table.written.lines.flat().some((cell) => /^[\t\r\n]/.test(readCell(cell))))
        expect(writeTable(table)).toBe(text)
      }),
    )
  })

  test('with forgotten quotes are mended, and keep their cells', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { table } = readTable(text)
        fc.pre(table.headers.length > 0)
        const again = readTable(writeTable(table), { separator: table.format.separator })
        expect(again.table.rows).toEqual(table.rows)
        expect(again.diagnostics.some(({ code }) => code === 'quote-unclosed')).toBe(false)
      }),
    )
  })

  test('with one cell changed have that cell changed', () => {
    fc.assert(
      fc.property(grids, styles, fc.nat(), fc.nat(), texts, (grid, style, r, c, text) => {
        const [headers = [], ...rows] = grid
        fc.pre(rows.length > 0)
        const [row, column] = [r % rows.length, c % headers.length]
        const { separator } = style
        const before = readTable(writeTable(tableFromRows(headers, rows, style).table), {
          separator,
        }).table
        const after = readTable(writeTable(setCell(before, row, column, text)), { separator }).table
        const expected = rows.map((cells, index) =>
          index === row ? cells.with(column, text) : cells,
        )
        expect(after.rows).toEqual(expected)
        expect(before.rows).toEqual(rows)
      }),
    )
  })
})

describe('setCells', () => {
  const { table } = readTable('a;b;c\n"1";2;3\n4\n')

  test('leaves everything else as it was written', () => {
    expect(writeTable(setCell(table, 0, 1, 'x;y'))).toBe('a;b;c\n"1";"x;y";3\n4\n')
  })

  test('fills a short row up to the cell', () => {
    expect(writeTable(setCell(table, 1, 2, 'z'))).toBe('a;b;c\n"1";2;3\n4;;z\n')
  })

  test('gives the same table where nothing changes', () => {
    expect(setCell(table, 0, 0, '1')).toBe(table)
    expect(setCell(table, 1, 2, '')).toBe(table)
    for (const [row, column] of [
      [-1, 0],
      [2, 0],
      [0, 3],
      [0, -1],
      [0, 0.5],
      [Number.NaN, 0],
    ] as const) {
      expect(setCell(table, row, column, 'x')).toBe(table)
    }
  })

  test('takes the last of several edits, and no NUL', () => {
    const edits = [
      { row: 0, column: 0, text: 'x' },
      { row: 0, column: 1, text: 'y\0' },
      { row: 0, column: 0, text: '=z' },
    ]
    const changed = setCells(table, edits)
    expect(changed.rows[0]).toEqual(['=z', 'y', '3'])
    expect(writeTable(changed)).toBe("a;b;c\n'=z;y;3\n4\n")
    expect(table.rows[0]).toEqual(['1', '2', '3'])
  })

  test('keeps a row that becomes empty', () => {
    const one = readTable('a\n1\n2').table
    expect(writeTable(setCell(one, 0, 0, ''))).toBe('a\n""\n2')
  })
})
