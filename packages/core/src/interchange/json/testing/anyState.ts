import fc from 'fast-check'
import { anyText } from '../../../text/testing/anyText'
import type { PortfolioState } from '../state'

/** Any text, and those that are more than text elsewhere. */
export const anyName = fc.oneof(
  anyText,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '', '7', 'åäö', '\ud800'),
)

/** A finite number; zero has one sign. */
export const anyNumber = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -20, max: 20 }))
  .map((number) => number + 0)

const anyCell = fc.oneof(anyName, anyNumber, fc.constant(null))

/** Names for keys; built as `JSON.parse` builds them, so that `__proto__` is one of them. */
function recordOf<Value>(
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<{ readonly [key: string]: Value }> {
  return fc
    .array(fc.tuple(anyName, values), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries))
}

const anyDomain = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([low, span]): readonly [number, number] => [low, low + span])

const anySettings = {
  domain: recordOf(anyDomain),
  split: recordOf(fc.oneof(anyNumber, fc.array(anyNumber, { maxLength: 3 }))),
  tolerance: recordOf(fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0)),
  shownGroups: fc.array(anyName, { maxLength: 4 }),
  selected: anyName,
  before: recordOf(recordOf(anyCell)),
  figure: anyName,
  locale: anyName,
}

const anyHeaders = fc.uniqueArray(
  anyName.filter((name) => name.trim() !== ''),
  { maxLength: 5 },
)

/** Any state that is as it should be. Compare with `isDeepStrictEqual`: matchers trip over a key `constructor`. */
export const anyState: fc.Arbitrary<PortfolioState> = anyHeaders.chain((headers) =>
  fc.record(
    {
      headers: fc.constant(headers),
      rows: fc.array(fc.array(anyCell, { minLength: headers.length, maxLength: headers.length }), {
        maxLength: 5,
      }),
      ...anySettings,
      fields: headers.length === 0 ? fc.constant({}) : recordOf(fc.constantFrom(...headers)),
    },
    { requiredKeys: ['headers', 'rows'], noNullPrototype: true },
  ),
)
