import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../model/diagnostic'
import { readJson } from './readJson'
import { SETTING_NAMES } from './readSettings'
import { STATE_SCHEMA } from './schema'
import { anyState } from './testing/anyState'
import { conforms } from './testing/conforms'
import { writeJson } from './writeJson'

test('the schema has the parts that are written, and no other', () => {
  expect(Object.keys(STATE_SCHEMA.properties ?? {})).toEqual([
    'kvadrant',
    'headers',
    'rows',
    ...SETTING_NAMES,
  ])
})

test('every state is written as the schema says', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(conforms(JSON.parse(writeJson(state)), STATE_SCHEMA)).toBe(true)
    }),
  )
})

/** Whether a remark is on what the schema cannot say. */
function isUnsaid({ code, field }: Diagnostic, source: unknown): boolean {
  if (code !== 'state-value-unusable') return /^row-too-|^column-missing$/.test(code)
  const { domain } = source as { readonly domain?: object }
  const ends = Object.entries(domain ?? {}).find(([key]) => field === `domain.${key}`)?.[1]
  return Array.isArray(ends) && ends[0] >= ends[1]
}

test('the reader remarks on what the schema refuses, and on nothing that it allows', () => {
  const parts = fc.constantFrom('kvadrant', 'headers', 'rows', 'more', ...SETTING_NAMES)
  const likely = fc.oneof(
    fc.constantFrom<unknown>([], ['a'], ['a', 'a'], [' '], [[true]], [['b', 1, null]], {}, 1, 2),
    fc.constantFrom<unknown>({ a: 0.5 }, { a: 2 }, { a: [0, 1] }, { a: [2, 1] }, { a: [1] }),
    fc.constantFrom<unknown>('a', { a: 'b' }, { a: { b: 1 } }, { a: { b: {} } }, null, true),
    fc.jsonValue({ maxDepth: 3 }),
  )
  const seen = { refused: 0, allowed: 0 }
  fc.assert(
    fc.property(anyState, parts, likely, (state, part, value) => {
      const text = JSON.stringify({ ...JSON.parse(writeJson(state)), [part]: value })
      const source: unknown = JSON.parse(text)
      const { diagnostics } = readJson(text)
      if (conforms(source, STATE_SCHEMA)) {
        seen.allowed++
        expect(diagnostics.filter((one) => !isUnsaid(one, source))).toEqual([])
      } else {
        seen.refused++
        expect(diagnostics).not.toEqual([])
      }
    }),
    { numRuns: 600 },
  )
  expect(Math.min(seen.refused, seen.allowed)).toBeGreaterThan(20)
})
