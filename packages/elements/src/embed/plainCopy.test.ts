import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAME_LIMITS } from './limits'
import { plainCopy } from './plainCopy'

const small = { depth: 3, values: 10, characters: 20 }

describe('a copy as plain data', () => {
  test.each<[string, unknown, unknown]>([
    [
      'JSON stays what it is',
      [{ id: 'a', x: 0.5, y: null, ok: true }],
      [{ id: 'a', x: 0.5, y: null, ok: true }],
    ],
    ['numbers that JSON has no words for stay', [Number.NaN, -Infinity], [Number.NaN, -Infinity]],
    ['what is undefined is left out', { a: undefined, b: 1 }, { b: 1 }],
    ['but keeps its place in a list', [undefined, 1], [null, 1]],
    ['a hole is nothing', Array(2), [null, null]],
    ['a date is its text', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['no date is nothing', new Date(Number.NaN), null],
    ['a bigint is its digits', 12n, '12'],
    [
      'another object is its own keys',
      new (class {
        a = 1
      })(),
      { a: 1 },
    ],
    ['a map has none', new Map([['a', 1]]), {}],
  ])('%s', (_, given, copied) => {
    expect(plainCopy(given)).toEqual({ value: copied, problems: [] })
  })

  test('what can be sent arrives as it is, and what was copied can be sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(structuredClone(plainCopy(value).value)).toEqual(value)
      }),
    )
  })

  test('the prototype’s keys are text', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}')
    const { value } = plainCopy(hostile)
    expect(Object.entries(value as object)).toEqual(Object.entries(hostile as object))
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('what a copy leaves out', () => {
  const cyclic: Record<string, unknown> = { a: 1 }
  cyclic.self = cyclic
  const throwing = {
    a: 1,
    get b(): number {
      throw new Error('no')
    },
  }
  const silent = new Proxy([{}], {
    ownKeys() {
      throw new Error('no')
    },
    get() {
      throw new Error('no')
    },
  })

  test.each<[string, unknown, unknown, string]>([
    ['a function', { a: 1, b: () => 1 }, { a: 1 }, 'not-plain'],
    ['a symbol', [Symbol('s')], [null], 'not-plain'],
    ['what contains itself', cyclic, { a: 1 }, 'cyclic'],
    ['a getter that throws', [throwing, 2], [{ a: 1 }, 2], 'unreadable'],
    ['a proxy that throws', { a: silent, b: 2 }, { b: 2 }, 'unreadable'],
  ])('%s', (_, given, copied, problem) => {
    expect(plainCopy(given)).toEqual({ value: copied, problems: [problem] })
  })

  test('what stands in two places is no cycle', () => {
    const shared = { a: 1 }
    expect(plainCopy([shared, shared]).problems).toEqual([])
  })
})

describe('what passes a limit has no copy', () => {
  test.each<[string, unknown, string]>([
    ['lists in lists', [[[[]]]], 'too-deep'],
    ['many values', Array(11).fill(0), 'too-large'],
    ['long texts', ['x'.repeat(15), 'x'.repeat(15)], 'too-large'],
    ['long names', { ['x'.repeat(21)]: 1 }, 'too-large'],
  ])('%s', (_, given, problem) => {
    expect(plainCopy(given, small)).toEqual({ value: undefined, problems: [problem] })
  })

  test('up to the limit there is one', () => {
    expect(plainCopy([[[]]], small).problems).toEqual([])
    expect(plainCopy(Array(9).fill(0), small).problems).toEqual([])
  })

  test('a list of a thousand million holes costs nothing', () => {
    expect(plainCopy(Array(1e9)).problems).toEqual(['too-large'])
  })

  test('lists that double in each step end at the limit', () => {
    let bomb: unknown = 1
    for (let step = 0; step < FRAME_LIMITS.depth; step += 1) bomb = Array(10).fill(bomb)
    expect(plainCopy(bomb, { ...FRAME_LIMITS, values: 100_000 }).problems).toEqual(['too-large'])
  })
})
