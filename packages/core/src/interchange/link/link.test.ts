import { describe, expect, test } from 'vitest'
import { STATE_LIMITS } from '../json/limits'
import type { PortfolioState } from '../json/state'
import { checksum } from './checksum'
import { frame, LINK_LIMIT } from './linkText'
import { MOST_PACKED, pack } from './pack'
import { readLink } from './readLink'
import { unpack } from './unpack'
import { writeLink } from './writeLink'

const state: PortfolioState = {
  headers: ['Åtgärd', 'K'],
  rows: [
    ['Flytt av växel', 0.5],
    ['Örnäs förråd', null],
  ],
  fields: { label: 'Åtgärd' },
  selected: '2',
}
const link = writeLink(state).fragment ?? ''
const NOTHING = { state: undefined, diagnostics: [] }
const READ = { state, diagnostics: [] }

/** A text in a frame whose checksum is right, as somebody hostile would make it. */
const framed = (text: string) =>
  frame(pack(new TextEncoder().encode(text), LINK_LIMIT) ?? 'too long')

const reasonsOf = (fragment: string) =>
  readLink(fragment).diagnostics.map(({ code, severity }) => [code, severity])

test('a link has characters that every program leaves alone', () => {
  expect(link).toMatch(/^kvadrant=1\.[\da-z]+\.[\da-z]{7}\.[\w-]+$/)
  expect(readLink(link)).toEqual(READ)
})

test('a written link stays readable: version 1 is as it was', () => {
  const kept =
    'kvadrant=1.4g.0inzh2w.ACbhPzPMJotUbe4lIEyBMZg_CY5YjUB5okj7DDVO_ef95gLqn9NK7eiQLnUb7n2Nej7e2Ny3k2lCiUm6pi6EG72aiZAkqHPG9rPxpCC9DqbQszLGknEKgYDhXgaf5AJEhJb4b2PTiCVmqCWqKnmhyK1yBsoea4U0'
  expect(readLink(kept)).toEqual(READ)
  expect(link).toBe(kept)
})

describe('what programs do to an address in passing is forgiven', () => {
  test.each([
    ['a # in front', `#${link}`],
    ['other parameters around', `#view=dark&${link}&id=7`],
    ['a percent sign for =', link.replace('=', '%3D')],
    ['percent signs for points', link.replaceAll('.', '%2E')],
    ['a line break in between', `${link.slice(0, 60)}\r\n ${link.slice(60)}`],
    ['a space as a percent sign', `${link.slice(0, 60)}%20${link.slice(60)}`],
    ['a full stop behind it', `${link}.`],
    ['a percent sign behind it that means nothing', `${link}%`],
  ])('%s', (_, fragment) => {
    expect(readLink(fragment)).toEqual(READ)
  })
})

test.each(['', '#', '#contents', '?kvadrant', 'kvadrant', '/docs/kvadrant=1', '#:~:text=å', '%'])(
  'a fragment of somebody else’s gives nothing, without a remark: %j',
  (fragment) => {
    expect(readLink(fragment)).toEqual(NOTHING)
  },
)

test.each([undefined, null, 7, {}, []])('what is no text at all gives nothing: %j', (value) => {
  expect(Reflect.apply(readLink, undefined, [value])).toEqual(NOTHING)
})

describe('a link that cannot be used gives no state and the reason', () => {
  test.each([
    ['of another version', link.replace('=1.', '=2.'), 'state-version'],
    ['of another version, made otherwise', 'kvadrant=12.whatever', 'state-version'],
    ['cut off in its content', link.slice(0, -1), 'link-truncated'],
    ['cut off in its checksum', link.slice(0, 18), 'link-truncated'],
    ['cut off behind its name', 'kvadrant=', 'link-truncated'],
    ['with its letters made small', link.toLowerCase(), 'link-damaged'],
    ['without its length', link.replace(/1\.\w+/, '1.'), 'link-damaged'],
    ['that is somebody else’s text', 'kvadrant=hello', 'link-damaged'],
    ['that says it is longer than links are', 'kvadrant=1.zzzz.0000000.AAAA', 'link-too-long'],
    ['that is a megabyte long', `${link}${'A'.repeat(1e6)}`, 'link-too-long'],
    ['that holds no JSON', framed('hello'), 'state-not-json'],
    ['that holds nothing', framed(''), 'state-not-json'],
    ['that holds another format', framed('{"a":1}'), 'state-foreign'],
    ['that holds what is too deep', framed('['.repeat(50_000)), 'state-too-deep'],
    ['that holds a later state', framed('{"kvadrant":2}'), 'state-version'],
    ['that claims to hold more than it may', frame('____'), 'link-damaged'],
  ])('%s', (_, fragment, code) => {
    expect(readLink(fragment).state).toBeUndefined()
    expect(reasonsOf(fragment)).toEqual([[code, 'error']])
  })

  test('one whose bytes are no text', () => {
    const packed = pack(Uint8Array.of(0x22, 0xff, 0x22), LINK_LIMIT) ?? ''
    expect(reasonsOf(frame(packed))).toEqual([['link-damaged', 'error']])
  })
})

test('limits and versions are named', () => {
  expect(readLink('kvadrant=12.').diagnostics[0]?.value).toBe('12')
  expect(readLink('kvadrant=1.zzzz.0000000.').diagnostics[0]?.limit).toBe(LINK_LIMIT)
  expect(readLink(framed('['.repeat(99))).diagnostics[0]?.limit).toBe(STATE_LIMITS.depth)
})

test('what a link says beside the state is reported as in a file', () => {
  const text = '{"kvadrant":1,"headers":["a"],"rows":[[1]],"more":2}'
  expect(readLink(framed(text))).toEqual({
    state: { headers: ['a'], rows: [[1]] },
    diagnostics: [{ code: 'state-key-unknown', severity: 'warning', field: 'more' }],
  })
})

describe('a state that is too large for a link', () => {
  const TOO_LONG = {
    fragment: undefined,
    diagnostics: [{ code: 'link-too-long', severity: 'warning', limit: LINK_LIMIT }],
  }
  const cells = (count: number) => Array.from({ length: count }, (_, n) => [Math.sin(n)])

  test('gives none, and the reason', () => {
    expect(writeLink({ headers: ['a'], rows: cells(2000) })).toEqual(TOO_LONG)
    expect(writeLink({ headers: ['a'], rows: cells(100_000) })).toEqual(TOO_LONG)
  })

  test('however little it would come to', () => {
    expect(writeLink({ headers: ['a'.repeat(MOST_PACKED)], rows: [] })).toEqual(TOO_LONG)
  })

  test('and up to the limit there is one, which can be read', () => {
    const linkOf = (count: number) => writeLink({ headers: ['a'], rows: cells(count) }).fragment
    let [most, tooMany] = [100, 2000]
    while (tooMany - most > 1) {
      const middle = Math.floor((most + tooMany) / 2)
      if (linkOf(middle) === undefined) tooMany = middle
      else most = middle
    }
    const longest = linkOf(most) ?? ''
    expect(longest.length).toBeLessThanOrEqual(LINK_LIMIT)
    expect(longest.length).toBeGreaterThan(LINK_LIMIT - 40)
    expect(readLink(longest).state?.rows).toEqual(cells(most))
  })
})

test('the checksum is the CRC-32 that everybody has', () => {
  expect(checksum('123456789')).toBe((0xcbf43926).toString(36))
  expect(checksum('')).toBe('0000000')
})

test('text packs into a good deal less than base64 takes', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(state).repeat(20))
  const packed = pack(bytes, LINK_LIMIT) ?? ''
  expect(packed.length).toBeLessThan(bytes.length / 4)
  expect(unpack(packed)).toEqual(bytes)
})
