import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from './readJson'
import { cellsOf, recordsOf } from './records'
import { anyState } from './testing/anyState'
import { writeJson } from './writeJson'

test('a state is the same after it was written and read, and nothing is remarked', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const again = readJson(writeJson(state))
      expect(isDeepStrictEqual(again, { state, diagnostics: [] })).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what is written is the same after it was read', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const text = writeJson(state)
      const again = readJson(text).state
      expect(again && writeJson(again)).toBe(text)
    }),
  )
})

test('the text is well-formed, so that a file in UTF-8 can hold it', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(writeJson(state)).not.toMatch(/\p{Surrogate}/u)
    }),
  )
})

test('nothing throws, and an error comes with no state, for any text and any JSON', () => {
  const anyJson = fc.json({ maxDepth: 4 })
  const ours = fc.object().map((value) => JSON.stringify({ kvadrant: 1, headers: [], ...value }))
  const broken = fc
    .tuple(anyState.map(writeJson), fc.nat(), fc.nat(3), fc.string({ maxLength: 2 }))
    .map(([text, at, length, put]) => {
      const start = at % text.length
      return text.slice(0, start) + put + text.slice(start + length)
    })
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyJson, ours, broken), (text) => {
      const { state, diagnostics } = readJson(text)
      expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(state === undefined)
      const again = state && readJson(writeJson(state))
      expect(isDeepStrictEqual(again?.state, state)).toBe(true)
      expect(again?.diagnostics ?? []).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('records have every cell under its header, and give the same cells again', () => {
  fc.assert(
    fc.property(anyState, ({ headers, rows }) => {
      const records = recordsOf({ headers, rows })
      expect(cellsOf(records, headers)).toEqual({ headers, rows })
      for (const [row, record] of records.entries()) {
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
        expect(new Map(Object.entries(record))).toEqual(
          new Map(headers.map((header, column) => [header, rows[row]?.[column]])),
        )
      }
    }),
  )
})
