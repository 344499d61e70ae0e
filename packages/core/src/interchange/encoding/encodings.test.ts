import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drain } from '../steps'
import { decodeSteps } from './decodeSteps'
import { encodeText } from './encodeText'
import { decodeUtf16, encodeUtf16 } from './utf16'
import { utf8Evidence } from './utf8Evidence'
import { decodeWindows1252, encodeWindows1252, outsideWindows1252 } from './windows1252'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

describe('windows-1252', () => {
  test('has the dashes, quotes and letters of the encoding', () => {
    expect(
      decodeWindows1252(Uint8Array.of(0x80, 0x96, 0x97, 0x93, 0x94, 0x8a, 0x9f, 0xe5, 0xc4, 0xf6)),
    ).toBe('€–—“”ŠŸåÄö')
  })

  test('is a character for every byte, and back', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const text = decodeWindows1252(all)
    expect(new Set(text).size).toBe(256)
    expect(encodeWindows1252(text)).toEqual(all)
  })

  test('does not hold everything', () => {
    expect(encodeWindows1252('a\u0142')).toBeUndefined()
    expect(outsideWindows1252('aå–\u{1f600}\u0142')).toBe('\u{1f600}')
    expect(outsideWindows1252('aå–')).toBeUndefined()
    // A control character of Latin-1, which is a dash here.
    expect(encodeWindows1252('\u0096')).toBeUndefined()
  })
})

describe('UTF-16', () => {
  test('comes back, half pairs and all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff)),
        fc.constantFrom('utf-16le' as const, 'utf-16be' as const),
        (units, order) => {
          const text = String.fromCharCode(...units)
          expect(decodeUtf16(encodeUtf16(text, order), order)).toBe(text)
        },
      ),
    )
  })
})

describe('the encoding is found', () => {
  const text = 'Förvaltning;Värde\r\nÄldreomsorg;0,5\r\n'

  test.each<[string, Uint8Array, string, boolean]>([
    ['UTF-8', bytesOf(text), 'utf-8', false],
    ['UTF-8 with a mark', bytesOf(`\ufeff${text}`), 'utf-8', true],
    ['UTF-16 LE', encodeUtf16(text, 'utf-16le'), 'utf-16le', false],
    ['UTF-16 LE with a mark', encodeUtf16(`\ufeff${text}`, 'utf-16le'), 'utf-16le', true],
    ['UTF-16 BE', encodeUtf16(text, 'utf-16be'), 'utf-16be', false],
    ['UTF-16 BE with a mark', encodeUtf16(`\ufeff${text}`, 'utf-16be'), 'utf-16be', true],
    ['windows-1252', encodeWindows1252(text) ?? new Uint8Array(), 'windows-1252', false],
  ])('%s', (_, bytes, encoding, byteOrderMark) => {
    expect(drain(decodeSteps(bytes))).toEqual({ text, encoding, byteOrderMark, damaged: false })
  })

  test('stray NULs do not make UTF-16', () => {
    const bytes = Uint8Array.of(...ascii('a;b\n1;'), 0, 0, ...ascii('2;3 and so on\n'))
    expect(drain(decodeSteps(bytes)).encoding).toBe('utf-8')
  })

  test('a damaged UTF-8 file keeps its letters', () => {
    const bytes = Uint8Array.of(...bytesOf(text), 0xff, ...bytesOf(text))
    expect(drain(decodeSteps(bytes))).toEqual({
      text: `${text}\ufffd${text}`,
      encoding: 'utf-8',
      byteOrderMark: false,
      damaged: true,
    })
  })

  test('so does one that is cut off in a letter', () => {
    const decoded = drain(decodeSteps(Uint8Array.of(...bytesOf('å;'), 0xc3)))
    expect(decoded).toMatchObject({ text: 'å;\ufffd', encoding: 'utf-8', damaged: true })
  })

  test('UTF-16 with half a unit at the end', () => {
    const bytes = Uint8Array.of(...encodeUtf16(`\ufeff${text}`, 'utf-16le'), 0x41)
    expect(drain(decodeSteps(bytes))).toMatchObject({ text, encoding: 'utf-16le', damaged: true })
  })

  test('a person may know it better', () => {
    const bytes = bytesOf('å')
    expect(drain(decodeSteps(bytes, 'windows-1252'))).toMatchObject({
      text: 'Ã¥',
      encoding: 'windows-1252',
    })
    expect(drain(decodeSteps(Uint8Array.of(0xe5), 'utf-8'))).toMatchObject({
      text: '\ufffd',
      damaged: true,
    })
  })

  test('letters on the border of two blocks stay whole', () => {
    const long = `${'x'.repeat(262_143)}å${'ö'.repeat(200_000)}`
    expect(drain(decodeSteps(bytesOf(long))).text).toBe(long)
    expect(drain(decodeSteps(encodeUtf16(long, 'utf-16be'))).text).toBe(long)
  })
})

test(
  'any bytes decode to text that encodes to them again, unless damaged',
  { timeout: 20_000 },
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ size: '+1' }), (bytes) => {
        const { text, encoding, byteOrderMark, damaged } = drain(decodeSteps(bytes))
        fc.pre(!damaged)
        const encoded = encodeText((byteOrderMark ? '\ufeff' : '') + text, encoding)
        expect(encoded).toEqual({ bytes, encoding, damaged: false })
      }),
    )
  },
)

test('UTF-8 is counted alike in one piece and in several', { timeout: 20_000 }, () => {
  const pieces = fc.string({ unit: 'binary' }).map(bytesOf)
  fc.assert(
    fc.property(pieces, fc.nat(), (bytes, somewhere) => {
      const cut = bytes.length === 0 ? 0 : somewhere % bytes.length
      const first = utf8Evidence(bytes, 0, cut)
      const second = utf8Evidence(bytes, cut)
      fc.pre(utf8Evidence(bytes).broken === 0)
      expect(first.characters + second.characters).toBe(utf8Evidence(bytes).characters)
      expect(first.broken + second.broken).toBe(0)
    }),
  )
})

test('UTF-8 is told by its well-formed characters', () => {
  expect(utf8Evidence(bytesOf('aåä€\u{1f600}'))).toEqual({ characters: 4, broken: 0 })
  expect(utf8Evidence(Uint8Array.of(0xe5, 0x72, 0xe4, 0x72, 0xf6, 0x21))).toEqual({
    characters: 0,
    broken: 3,
  })
  expect(utf8Evidence(Uint8Array.of(0x80, 0xc0, 0xf5, 0xe2, 0x82))).toEqual({
    characters: 0,
    broken: 3,
  })
})
