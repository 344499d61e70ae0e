import { describe, expect, test } from 'vitest'
import { encodeTable } from './encodeTable'
import { readTable } from './readTable'
import { setCell } from './setCells'
import { tableFromRows } from './tableFromRows'

/** `Å–ö` in windows-1252, between headers and a second cell. */
const swedish = Uint8Array.of(
  ...[...'a;b\n'].map((c) => c.charCodeAt(0)),
  0xc5,
  0x96,
  0xf6,
  0x3b,
  0x31,
)

describe('encodeTable', () => {
  test('keeps windows-1252 where the text fits', () => {
    const table = setCell(readTable(swedish).table, 0, 1, '€ “ÿ”')
    const { bytes, notices } = encodeTable(table)
    expect([...bytes.subarray(8)]).toEqual([0x80, 0x20, 0x93, 0xff, 0x94])
    expect(notices).toEqual([])
    expect(readTable(bytes).table.rows).toEqual([['Å–ö', '€ “ÿ”']])
  })

  test('becomes UTF-8 with a byte order mark where it does not, and says so', () => {
    const table = setCell(readTable(swedish).table, 0, 1, 'ja \u{1f600}')
    const { bytes, notices } = encodeTable(table)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(notices).toEqual([
      { code: 'encoding-changed', severity: 'info', row: 0, field: 'b', value: '\u{1f600}' },
    ])
    expect(readTable(bytes).table.rows).toEqual([['Å–ö', 'ja \u{1f600}']])
  })

  test('names half a pair that UTF-8 cannot hold', () => {
    const { table } = tableFromRows(['a'], [['x'], ['\ud800y']])
    expect(encodeTable(table).notices).toEqual([
      { code: 'character-replaced', severity: 'warning', row: 1, field: 'a', value: '\ud800y' },
    ])
  })

  test.each(['utf-16le', 'utf-16be'] as const)('writes %s, half pairs and all', (encoding) => {
    const { table } = tableFromRows(['å', 'b'], [['\ud800', '\u{1f600}']], { encoding })
    const { bytes, notices } = encodeTable(table)
    expect(notices).toEqual([])
    expect(readTable(bytes).table).toEqual(table)
  })
})
