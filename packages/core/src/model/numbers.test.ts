import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DecimalSign,
  type NumberReading,
  readColumn,
  readNumber,
  signShown,
  tallyDecimalSign,
  writeNumber,
} from './numbers'

const signs = fc.constantFrom<DecimalSign>(',', '.')
const finiteNumbers = fc.double({ noNaN: true, noDefaultInfinity: true })

function readings(...cells: unknown[]): readonly (number | string | undefined)[] {
  return readColumn(cells).readings.map(short)
}

function short(reading: NumberReading | undefined): number | string | undefined {
  if (reading === undefined) return undefined
  return 'value' in reading ? reading.value : reading.problem
}

describe('one cell', () => {
  test.each<[unknown, number | string]>([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['-0,5', -0.5],
    ['\u22120,5', -0.5],
    ['+3', 3],
    [',5', 0.5],
    ['-.5', -0.5],
    ['  7 ', 7],
    ['\u00a07\u202f', 7],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1\u2019234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1234,567', 1234.567],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['007', 7],
    ['-0', 0],
    ['1e5', 100000],
    ['1,5E+03', 1500],
    ['1.234e\u22122', 0.01234],
    ['9007199254740993', 9007199254740992],
    [42, 42],
    [-0, 0],
    [1e308, 1e308],
    [Number.MIN_VALUE, Number.MIN_VALUE],
  ])('reads %j as %d', (cell, value) => {
    expect(readings(cell)).toEqual([value])
  })

  test.each<[unknown, string]>([
    [null, 'missing'],
    [undefined, 'missing'],
    ['', 'missing'],
    [' ', 'missing'],
    ['\u00a0\t\r\n', 'missing'],
    [Number.NaN, 'not-finite'],
    [Infinity, 'not-finite'],
    [-Infinity, 'not-finite'],
    ['1e400', 'not-finite'],
    ['1e-400', 'not-finite'],
    ['9'.repeat(400), 'not-finite'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['0b1', 'not-a-number'],
    ['1_000', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['1 234 56', 'not-a-number'],
    ["1 234'567", 'not-a-number'],
    ['1.234,567.8', 'not-a-number'],
    ['1 234e5', 'not-a-number'],
    ['e5', 'not-a-number'],
    ['50 %', 'not-a-number'],
    ['2026-11-24', 'not-a-number'],
    ['\u0663', 'not-a-number'],
    ['hög', 'not-a-number'],
    ['9'.repeat(100_000), 'not-a-number'],
    ['1,234', 'ambiguous'],
    ['-12.345', 'ambiguous'],
  ])('gives the reason for %j: %s', (cell, problem) => {
    expect(readings(cell)).toEqual([problem])
  })

  test.each<[string, unknown]>([
    ['true', true],
    ['false', false],
    ['a bigint', 5n],
    ['a symbol', Symbol('5')],
    ['a function', () => 5],
    ['a list', [5]],
    ['an object with a value', { valueOf: () => 5 }],
    ['a boxed number', Object(5)],
    ['a boxed text', Object('5')],
    ['a date', new Date(0)],
  ])('%s is of the wrong type', (_, cell) => {
    expect(readings(cell)).toEqual(['wrong-type'])
  })
})

describe('the column decides', () => {
  test.each<[string[], DecimalSign, (number | string)[]]>([
    [['1,234', '0,5'], ',', [1.234, 0.5]],
    [['1,234', '0.5'], '.', [1234, 0.5]],
    [['1.234', '0,5'], ',', [1234, 0.5]],
    [['1.234', '12.345.678'], ',', [1234, 12345678]],
    [['1.234', '2,5', '3,5', '0.5'], ',', [1234, 2.5, 3.5, 0.5]],
    [['1.234', '2,5', '3.5'], '.', ['ambiguous', 2.5, 3.5]],
    [['1', '2'], '.', [1, 2]],
    [['text', '0,5', ''], ',', ['not-a-number', 0.5, 'missing']],
  ])('%j is written with %j', (cells, decimalSign, expected) => {
    const column = readColumn(cells)
    expect(column.decimalSign).toBe(decimalSign)
    expect(column.readings.map(short)).toEqual(expected)
  })

  test('an assumed sign decides only where the column itself does not', () => {
    expect(readColumn(['1,234'], ',')).toEqual({ decimalSign: ',', readings: [{ value: 1.234 }] })
    expect(readColumn(['1,234'], '.')).toEqual({ decimalSign: '.', readings: [{ value: 1234 }] })
    expect(readColumn(['1,234', '0.5'], ',')).toEqual({
      decimalSign: '.',
      readings: [{ value: 1234 }, { value: 0.5 }],
    })
    expect(readColumn([], ',')).toEqual({ decimalSign: ',', readings: [] })
  })

  test('a tally of cells finds the sign that the whole column finds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(finiteNumbers, signs), { minLength: 1 }), (cells) => {
        const texts = cells.map(([value, sign]) => writeNumber(value, sign))
        const tally = { commas: 0, points: 0 }
        for (const text of texts) tallyDecimalSign(text, tally)
        expect(readColumn(texts).decimalSign).toBe(signShown(tally) ?? '.')
      }),
    )
  })
})

describe('hostile cells', () => {
  test('never throw and never give a number', () => {
    const throwing = (): never => {
      throw new Error('read')
    }
    const cells = [
      { toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing },
      new Proxy({}, { get: throwing, has: throwing, getPrototypeOf: throwing }),
      Object.create(null),
    ]
    expect(readings(...cells)).toEqual(['wrong-type', 'wrong-type', 'wrong-type'])
  })

  test('a list whose items throw gives a reading for each item', () => {
    const cells = ['1', '2']
    Object.defineProperty(cells, 1, {
      get: () => {
        throw new Error('read')
      },
    })
    expect(readColumn(cells).readings.map(short)).toEqual([1, 'wrong-type'])
  })

  test('a list that cannot be read at all is an empty one', () => {
    const { proxy, revoke } = Proxy.revocable<unknown[]>([], {})
    revoke()
    expect(readColumn(proxy)).toEqual({ decimalSign: '.', readings: [] })
  })

  test('holes are missing', () => {
    expect(readColumn(Array.from({ length: 2 })).readings.map(short)).toEqual([
      'missing',
      'missing',
    ])
  })

  test('anything at all gives a finite number or a reason', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        signs,
        (cell, sign) => {
          const reading = readNumber(cell, sign)
          expect('value' in reading ? Number.isFinite(reading.value) : reading.problem).toBeTruthy()
        },
      ),
    )
  })

  test('text of digits and signs is read in one way only, or not at all', () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789.,-+ \u00a0\u2212'e") })
    fc.assert(
      fc.property(texts, (text) => {
        const both = [readNumber(text, ','), readNumber(text, '.')].map(short)
        const neither = short(readNumber(text, undefined))
        if (neither !== 'ambiguous') expect(both).toEqual([neither, neither])
        else expect(both[0]).not.toBe(both[1])
      }),
    )
  })
})

describe('writeNumber', () => {
  test.each<[number, string, string]>([
    [0.5, '0,5', '0.5'],
    [-2.25, '-2,25', '-2.25'],
    [-0, '0', '0'],
    [1e20, '100000000000000000000', '100000000000000000000'],
    [1e21, '1e+21', '1e+21'],
    [1e-7, '0,0000001', '0.0000001'],
    [-1.5e-10, '-0,00000000015', '-0.00000000015'],
    [1.5e-16, '1,5e-16', '1.5e-16'],
    [0.1 + 0.2, '0,30000000000000004', '0.30000000000000004'],
    [Number.NaN, '', ''],
    [Infinity, '', ''],
  ])('writes %d', (value, comma, point) => {
    expect(writeNumber(value, ',')).toBe(comma)
    expect(writeNumber(value, '.')).toBe(point)
  })

  test('reading gives the same number back', () => {
    fc.assert(
      fc.property(finiteNumbers, signs, (value, sign) => {
        expect(readNumber(writeNumber(value, sign), sign)).toEqual({ value: value + 0 })
      }),
    )
  })
})
