import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyState } from '../json/testing/anyState'
import { anyText } from '../../text/testing/anyText'
import { LINK_LIMIT } from './linkText'
import { pack } from './pack'
import { readLink } from './readLink'
import { unpack } from './unpack'
import { writeLink } from './writeLink'

/** What the frame finds, before anything is unpacked. */
const FRAME = /^(?:link-damaged|link-truncated|link-too-long|state-version)$/

describe('links', { timeout: 30_000 }, () => {
  test('give the same state again, whatever its texts', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { fragment, diagnostics } = writeLink(state)
        expect(diagnostics).toEqual([])
        expect(fragment).toMatch(/^[\w.=-]+$/)
        const again = readLink(`#${fragment}`)
        expect(isDeepStrictEqual(again, { state, diagnostics: [] })).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('with one character other, lost or doubled never give another state', () => {
    const { fragment = '' } = writeLink({
      headers: ['Satsning', 'K'],
      rows: [
        ['Förråd', 0.5],
        ['Växel', 7],
      ],
    })
    const { state } = readLink(fragment)
    const others = '0Az-_.=%&# å\u0000'
    for (let at = 0; at < fragment.length; at++) {
      const before = fragment.slice(0, at)
      const behind = fragment.slice(at + 1)
      const doubled = before + fragment.charAt(at) + fragment.slice(at)
      for (const put of ['', ...others].filter((one) => one !== fragment[at])) {
        expectSafe(before + put + behind)
      }
      expectSafe(doubled)
    }

    /** No state, with a reason unless the name is gone; or the one that was written. */
    function expectSafe(damaged: string): void {
      const read = readLink(damaged)
      const named = damaged.startsWith('kvadrant=')
      if (read.state) expect([damaged, read]).toEqual([damaged, { state, diagnostics: [] }])
      else {
        const reasons = read.diagnostics.map(({ code }) => FRAME.test(code))
        expect([damaged, reasons]).toEqual([damaged, named ? [true] : []])
      }
    }
  })

  test('cut off anywhere give no state', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), (state, length) => {
        const { fragment = '' } = writeLink(state)
        const cut = fragment.slice(0, length % fragment.length)
        expect(readLink(cut).state).toBeUndefined()
        const reasons = cut.startsWith('kvadrant=') ? ['link-truncated'] : []
        expect(readLink(cut).diagnostics.map(({ code }) => code)).toEqual(reasons)
      }),
      { numRuns: 100 },
    )
  })

  test('never throw, for any fragment', () => {
    const parts = fc.constantFrom('kvadrant=', '1', '.', '2', 'a', '0000000', '%', '%3D', '&', ' ')
    const anyFragment = fc.oneof(
      anyText,
      fc.array(fc.oneof(parts, fc.string({ maxLength: 8 }))).map((texts) => texts.join('')),
    )
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        expect(readLink(fragment).state).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })
})

describe('packing', { timeout: 30_000 }, () => {
  test('gives any bytes again', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.constantFrom(0, 255, 44), { maxLength: 300 })
        .map((list) => Uint8Array.from(list)),
    )
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const packed = pack(bytes, LINK_LIMIT)
        expect(packed && unpack(packed)).toEqual(bytes)
      }),
      { numRuns: 200 },
    )
  })

  test('gives bytes or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AAAAAB9_-z!å') }), (text) => {
        const bytes = unpack(text)
        expect(bytes === undefined || bytes instanceof Uint8Array).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('gives up as soon as the text gets too long', () => {
    const noise = Uint8Array.from({ length: 2000 }, (_, n) => (n * n * 7919) >> 3)
    const packed = pack(noise, LINK_LIMIT) ?? ''
    expect(pack(noise, packed.length)).toBe(packed)
    expect(pack(noise, packed.length - 1)).toBeUndefined()
    expect(pack(noise, 0)).toBeUndefined()
  })
})
