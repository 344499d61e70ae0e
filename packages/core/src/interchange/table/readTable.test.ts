import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TABLE_LIMITS } from './limits'
import { readTable, readTableInSteps } from './readTable'

describe('right cells, nothing to report', () => {
  test.each<[string, string, string[], string[][]]>([
    [
      'commas in text beside semicolons',
      'a;b\nx, y;1,5\nz, w, v;2\n',
      ['a', 'b'],
      [
        ['x, y', '1,5'],
        ['z, w, v', '2'],
      ],
    ],
    ['commas', 'a,b\n1,2\n', ['a', 'b'], [['1', '2']]],
    ['tabs', 'a\tb\n1,5\t2,5\n', ['a', 'b'], [['1,5', '2,5']]],
    ['a separator line', 'sep=;\na;b\n1;2\n', ['a', 'b'], [['1', '2']]],
    [
      'a separator line with another sign',
      'SEP=|\r\na|b;c\r\n1|2;3\r\n',
      ['a', 'b;c'],
      [['1', '2;3']],
    ],
    [
      'carriage returns only',
      'a;b\r1;2\r3;4\r',
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'mixed line endings',
      'a;b\r\n1;2\n3;4\r5;6',
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['quotes', 'a;b\n"x;y";"say ""hi"""\n', ['a', 'b'], [['x;y', 'say "hi"']]],
    ['line breaks in quotes', 'a;b\n"x\r\ny\n\nz";2\n', ['a', 'b'], [['x\r\ny\n\nz', '2']]],
    ['a quote inside a cell', 'a;b\n5" rör;2\n', ['a', 'b'], [['5" rör', '2']]],
    [
      'empty lines anywhere',
      '\n\na;b\n\n1;2\n\n\n3;4\n\n\n',
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['an empty last cell', 'a;b\n1;', ['a', 'b'], [['1', '']]],
    ['one column of decimal commas', 'värde\n1,5\n2,5\n', ['värde'], [['1,5'], ['2,5']]],
    ['one column with an empty cell', 'text\n""\nx\n', ['text'], [[''], ['x']]],
    ['headers only', 'a;b;c', ['a', 'b', 'c'], []],
    ['spaces at the ends', 'a;b\n x ; y\n', ['a', 'b'], [[' x ', ' y']]],
    ['a byte order mark', '\ufeffa;b\n1;2\n', ['a', 'b'], [['1', '2']]],
    [
      'marks before formulas',
      "a;b\n'=1+1;''=x\n'plain;'\n",
      ['a', 'b'],
      [
        ['=1+1', "'=x"],
        ["'plain", "'"],
      ],
    ],
    ['a mark inside quotes', 'a;b\n"\'@x;y";2\n', ['a', 'b'], [['@x;y', '2']]],
    [
      'the keys of objects',
      '__proto__;constructor\nprototype;toString\n',
      ['__proto__', 'constructor'],
      [['prototype', 'toString']],
    ],
  ])('%s', (_, text, headers, rows) => {
    const { table, diagnostics } = readTable(text)
    expect({ headers: table.headers, rows: table.rows, diagnostics }).toEqual({
      headers,
      rows,
      diagnostics: [],
    })
  })
})

describe('what could not be used is reported with row and column', () => {
  test('a short row', () => {
    const { table, diagnostics } = readTable('a;b;c\n1;2;3\n4\n')
    expect(table.rows).toEqual([['1', '2', '3'], ['4']])
    expect(diagnostics).toEqual([{ code: 'row-too-short', severity: 'info', row: 1, field: 'b' }])
  })

  test('a long row keeps its cells', () => {
    const { table, diagnostics } = readTable('a;b\n1;2;x;;y\n3;4;;\n')
    expect(table.rows).toEqual([
      ['1', '2', 'x', '', 'y'],
      ['3', '4', '', ''],
    ])
    expect(diagnostics).toEqual([
      { code: 'row-too-long', severity: 'warning', row: 0, field: '(3)', value: 'x y' },
      { code: 'row-too-long', severity: 'info', row: 1, field: '(3)' },
    ])
  })

  test('a quote that nothing closes is an ordinary character', () => {
    const { table, diagnostics } = readTable('a;b\n1;"open\n2;x\n3;y')
    expect(table.rows).toEqual([
      ['1', '"open'],
      ['2', 'x'],
      ['3', 'y'],
    ])
    expect(diagnostics).toEqual([
      { code: 'quote-unclosed', severity: 'warning', row: 0, field: 'b', value: '"open' },
    ])
  })

  test('a forgotten quote before others does not swallow rows', () => {
    const { table, diagnostics } = readTable('a;b\n1;"open\n2;"x ""y"""\n"3";z\n4;"u\nv" \n')
    expect(table.rows).toEqual([
      ['1', '"open'],
      ['2', 'x "y"'],
      ['3', 'z'],
      ['4', 'u\nv '],
    ])
    expect(diagnostics).toEqual([
      { code: 'quote-unclosed', severity: 'warning', row: 0, field: 'b', value: '"open' },
      { code: 'quote-misplaced', severity: 'warning', row: 3, field: 'b', value: 'u\nv ' },
    ])
  })

  test('a forgotten quote on each of many lines takes no longer than one', () => {
    const { table, diagnostics } = readTable(`a;b\n${'1;"x\n'.repeat(50_000)}`)
    expect(table.rows).toHaveLength(50_000)
    expect(new Set(table.rows.map((row) => row[1]))).toEqual(new Set(['"x']))
    expect(diagnostics).toHaveLength(50_000)
  })

  test.each(['a;b\n1;"', 'a;b\n1;"x""', 'a;b\n1;"""', '"'])('a quote at the end of %j', (text) => {
    const codes = readTable(text).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(['quote-unclosed'])
  })

  test('text behind a closing quote', () => {
    const { table, diagnostics } = readTable('a;b\n"x"y;2\n')
    expect(table.rows).toEqual([['xy', '2']])
    expect(diagnostics).toEqual([
      { code: 'quote-misplaced', severity: 'warning', row: 0, field: 'a', value: 'xy' },
    ])
  })

  test('NUL is taken out', () => {
    const { table, diagnostics } = readTable('a;b\0\n1\0x;2\n')
    expect(table.headers).toEqual(['a', 'b'])
    expect(table.rows).toEqual([['1x', '2']])
    expect(diagnostics).toEqual([
      { code: 'character-removed', severity: 'warning', field: 'b', value: 'b' },
      { code: 'character-removed', severity: 'warning', row: 0, field: 'a', value: '1x' },
    ])
  })

  test('empty and repeated headers get names of their own', () => {
    const { table, diagnostics } = readTable('a;;a; ;(2);a (2);a\n1;2;3;4;5;6;7\n')
    expect(table.headers).toEqual(['a', '(2) (2)', 'a (3)', '(4)', '(2)', 'a (2)', 'a (4)'])
    expect(diagnostics).toEqual([
      { code: 'header-empty', severity: 'info', field: '(2) (2)', value: '(2) (2)' },
      { code: 'header-duplicate', severity: 'warning', field: 'a', value: 'a (3)' },
      { code: 'header-empty', severity: 'info', field: '(4)', value: '(4)' },
      { code: 'header-duplicate', severity: 'warning', field: 'a', value: 'a (4)' },
    ])
  })

  test('a long text is quoted in part', () => {
    const [diagnostic] = readTable(`a\n"${'x'.repeat(100_000)}`).diagnostics
    expect(diagnostic?.value).toHaveLength(80)
  })
})

describe('the format is kept', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'a;b\r\n0,5;1\r\n',
      { separator: ';', lineEnding: '\r\n', finalLineEnding: true, decimalSign: ',' },
    ],
    [
      'a\tb\n0.5\t1',
      { separator: '\t', lineEnding: '\n', finalLineEnding: false, decimalSign: '.' },
    ],
    [
      'a,b\r1,x\r',
      { separator: ',', lineEnding: '\r', decimalSign: '.', decimalSigns: [undefined, undefined] },
    ],
    ['a;b;c\n0,5;0.5;7\n1,5;1.234;8\n', { decimalSign: ',', decimalSigns: [',', '.', undefined] }],
    ['sep=,\na,b\n', { separator: ',', separatorLine: true, byteOrderMark: false }],
    ['\ufeffsep=,\na,b\n', { separator: ',', separatorLine: true, byteOrderMark: true }],
  ])('%j', (text, format) => {
    expect(readTable(text).table.format).toMatchObject(format)
  })

  test('a person may know the separator better', () => {
    const { table } = readTable('a;b,c\n1;2,3\n', { separator: ',' })
    expect(table.rows).toEqual([['1;2', '3']])
    expect(readTable('a;b\n1;2\n', { separator: '::' }).table.rows).toEqual([['1', '2']])
  })
})

describe('refused, with the limit named', () => {
  test('a million rows', { timeout: 20_000 }, () => {
    const { table, diagnostics } = readTable(`a\n${'1\n'.repeat(1_000_000)}`)
    expect(table.rows).toHaveLength(0)
    expect(diagnostics).toEqual([{ code: 'too-many-rows', severity: 'error', limit: 1_000_000 }])
  })

  test('more columns than a spreadsheet has', () => {
    const { diagnostics } = readTable(`a;b\n${';'.repeat(TABLE_LIMITS.columns)}`)
    expect(diagnostics).toEqual([{ code: 'too-many-columns', severity: 'error', limit: 16_384 }])
  })

  test('a cell that is too long to be one', () => {
    const { diagnostics } = readTable(`a;b\n1;2\n3;"${'""'.repeat(600_000)}"\n`)
    expect(diagnostics).toEqual([
      { code: 'cell-too-long', severity: 'error', limit: 1_000_000, row: 1, field: 'b' },
    ])
  })

  test('more characters than a text may have', () => {
    const { diagnostics } = readTable('x'.repeat(TABLE_LIMITS.characters + 1))
    expect(diagnostics).toEqual([{ code: 'file-too-large', severity: 'error', limit: 100_000_000 }])
  })

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['empty lines', '\r\n\r\n'],
    ['a separator line', 'sep=;\n'],
    ['no bytes', new Uint8Array()],
  ])('%s is an empty file', (_, input) => {
    const { table, diagnostics } = readTable(input)
    expect(table.headers).toEqual([])
    expect(diagnostics).toEqual([{ code: 'file-empty', severity: 'error' }])
  })

  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('read')
      },
    },
  )
  test.each([null, undefined, 7, {}, [], throwing, { length: 3 }])(
    'what is no file (case %#)',
    (input) => {
      // A host without types can hand over anything.
      const { diagnostics } = Reflect.apply(readTable, undefined, [input])
      expect(diagnostics).toEqual([{ code: 'file-unreadable', severity: 'error' }])
    },
  )
})

describe('any input at all', () => {
  const pieces = fc.string({ unit: fc.constantFrom(...'a1,;\t"\r\n\0\'=- |å\ufeff\ud800') })

  test('is read without an error, and alike in steps', { timeout: 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(pieces, fc.uint8Array(), fc.string({ unit: 'binary' })),
        async (input) => {
          expect(await readTableInSteps(input)).toEqual(readTable(input))
        },
      ),
    )
  })

  test('has different headers', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { headers } = readTable(text).table
        expect(new Set(headers).size).toBe(headers.length)
      }),
    )
  })
})
