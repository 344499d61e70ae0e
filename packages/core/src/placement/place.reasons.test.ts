import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import type { DiagnosticCode } from '../model/diagnostic'
import { ROW_LIMIT } from './listRows'
import { place } from './place'
import { placePoints } from './testing/points'

function thrower(): never {
  throw new Error('no')
}

const GOOD_ROW = { organisationalComplexity: 0.2, innovationComplexity: 0.3 }

describe('a row without a place', () => {
  test.each<[string, unknown, DiagnosticCode, string | undefined]>([
    ['undefined', undefined, 'value-missing', undefined],
    ['null', null, 'value-missing', undefined],
    ['empty text', '', 'value-missing', undefined],
    ['white space', ' \u00a0', 'value-missing', undefined],
    ['NaN', Number.NaN, 'value-not-finite', 'NaN'],
    ['an infinity', Number.POSITIVE_INFINITY, 'value-not-finite', 'Infinity'],
    ['words', 'mycket', 'value-not-a-number', 'mycket'],
    ['hexadecimal', '0x10', 'value-not-a-number', '0x10'],
    ['the word Infinity', 'Infinity', 'value-not-a-number', 'Infinity'],
    ['a thousand or a decimal', '1,234', 'value-ambiguous', '1,234'],
    ['true', true, 'value-wrong-type', 'true'],
    ['a date', new Date(0), 'value-wrong-type', undefined],
    ['a list', [0.5], 'value-wrong-type', undefined],
    ['an object', { value: 0.5 }, 'value-wrong-type', undefined],
    ['a symbol', Symbol('x'), 'value-wrong-type', undefined],
  ])('reading-nothing-in-silence: %s is not placed, with the reason', (_, y, code, value) => {
    const { placed, notPlaced, diagnostics } = placePoints([{ id: 'a', label: 'A', x: 5, y }])
    const reason = {
      code,
      severity: 'warning',
      row: 0,
      id: 'a',
      field: 'innovationComplexity',
      ...(value !== undefined && { value }),
    }
    expect(placed).toEqual([])
    expect(notPlaced).toMatchObject([{ id: 'a', index: 0, label: 'A', reasons: [reason] }])
    expect(diagnostics).toEqual([reason])
  })

  test('reading-nothing-in-silence: a reason for each field that could not be used', () => {
    const [row] = placePoints([{ id: 'a', x: 'x' }]).notPlaced
    expect(row?.reasons.map(({ code, field }) => [code, field])).toEqual([
      ['value-not-a-number', 'organisationalComplexity'],
      ['value-missing', 'innovationComplexity'],
    ])
  })

  test.each([undefined, null, 3, 'text', () => 1, Symbol('row')])(
    'reading-nothing-in-silence: row %# of the kinds that are no record',
    (row) => {
      const { notPlaced } = placePoints([{ id: 'a', x: 1, y: 1 }, row])
      const reason = { code: 'row-not-an-object', row: 1 }
      expect(notPlaced).toMatchObject([{ id: '2', index: 1, reasons: [reason, reason] }])
    },
  )

  test('reading-nothing-in-silence: a getter that throws makes the value unreadable, not the figure', () => {
    const row = Object.defineProperty({ id: 'a', x: 1 }, 'y', { get: thrower })
    expect(placePoints([row]).notPlaced[0]?.reasons).toEqual([
      {
        code: 'row-unreadable',
        severity: 'warning',
        row: 0,
        id: 'a',
        field: 'innovationComplexity',
      },
    ])
  })

  test('reading-nothing-in-silence: the rows around it keep their number and their order', () => {
    const { placed, notPlaced } = placePoints([{ x: 1, y: 1 }, {}, { x: 2, y: 2 }])
    expect(placed.map(({ id, index }) => [id, index])).toEqual([
      ['1', 0],
      ['3', 2],
    ])
    expect(notPlaced.map(({ id, index }) => [id, index])).toEqual([['2', 1]])
  })

  test('a long value is repeated as safe text, cut at 80 without halving a character', () => {
    const y = `${'z'.repeat(78)}\u{1f600}\u{1f600}`
    const [row] = placePoints([{ id: 'a', x: 1, y }]).notPlaced
    expect(row?.reasons[0]?.value).toBe(`${'z'.repeat(78)}…`)
  })
})

describe('data', () => {
  test.each([undefined, null])('%s is an empty figure with nothing to report', (data) => {
    const { placed, notPlaced, diagnostics } = place(data, complexity)
    expect([placed, notPlaced, diagnostics]).toEqual([[], [], []])
  })

  test.each<[string, unknown]>([
    ['an object', {}],
    ['text', 'rows'],
    ['a number', 7],
    ['a set', new Set([1])],
    ['a function', () => []],
    ['a proxy that throws', new Proxy([], { get: thrower })],
  ])('reading-nothing-in-silence: %s is no list of rows', (_, data) => {
    expect(place(data, complexity).diagnostics).toEqual([
      { code: 'data-not-a-list', severity: 'error' },
    ])
  })

  test('reading-nothing-in-silence: holes, and rows that throw, are rows without a place', () => {
    const data = Object.assign([], { 2: GOOD_ROW })
    Object.defineProperty(data, 0, { get: thrower })
    const { placed, notPlaced } = place(data, complexity)
    expect(placed.map(({ index }) => index)).toEqual([2])
    expect(notPlaced.map(({ index }) => index)).toEqual([0, 1])
  })

  test('reading-nothing-in-silence: the list’s own iterator is never asked', () => {
    const data = Object.defineProperty([GOOD_ROW], Symbol.iterator, { value: thrower })
    expect(place(data, complexity).placed).toHaveLength(1)
  })

  test('reading-limit-named: a million rows are refused', () => {
    expect(ROW_LIMIT).toBe(1_000_000)
    expect(place(Object.assign([], { length: ROW_LIMIT }), complexity).diagnostics).toEqual([
      { code: 'too-many-rows', severity: 'error', limit: ROW_LIMIT },
    ])
  })

  test(
    'reading-no-overflow: many rows without id, label and place are all listed',
    { timeout: 30_000 },
    () => {
      const rows = Array.from({ length: 150_000 }, () => ({}))
      const { notPlaced, diagnostics } = place(rows, complexity)
      expect(notPlaced).toHaveLength(150_000)
      expect(diagnostics).toHaveLength(450_000)
    },
  )
})
