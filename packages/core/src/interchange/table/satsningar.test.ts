import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encodeTable } from './encodeTable'
import { readTable } from './readTable'
import { setCell } from './setCells'

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url))
}

describe('real files', () => {
  test.each([
    ['satsningar.csv', 'windows-1252', ';', 38, 29],
    ['avtal.csv', 'utf-8', ';', 8, 10],
    ['kommuner.csv', 'utf-8', ',', 290, 2],
  ])(
    '%s is read whole and written with the same bytes',
    (name, encoding, separator, rows, columns) => {
      const bytes = fixture(name)
      const { table, diagnostics } = readTable(bytes)
      expect(diagnostics).toEqual([])
      expect(table.format).toMatchObject({ encoding, separator })
      expect(table.rows).toHaveLength(rows)
      expect(table.headers).toHaveLength(columns)
      expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([columns]))
      const written = encodeTable(table)
      expect(written.notices).toEqual([])
      expect([...written.bytes]).toEqual([...bytes])
    },
  )

  test('satsningar.csv with one initiative moved differs in that cell alone', () => {
    const bytes = fixture('satsningar.csv')
    const { table } = readTable(bytes)
    const column = table.headers.indexOf('Innovationskomplexitet')
    expect(table.rows[6]?.slice(0, 2)).toEqual(['S07', 'Skolplattform'])
    expect(table.rows[6]?.[column]).toBe('8')

    const written = encodeTable(setCell(table, 6, column, '7,25')).bytes
    const again = readTable(written)
    expect(again.diagnostics).toEqual([])
    expect(again.table.rows).toHaveLength(38)
    expect(again.table.rows).toEqual(
      table.rows.map((row, index) => (index === 6 ? row.with(column, '7,25') : row)),
    )
    expect(again.table.rows[2]?.[2]).toBe('Äldreomsorg')
    expect(again.table.rows[0]?.[1]).toBe('Ny e-tjänst för bygglov')
    expect(again.table.headers[20]).toBe('Effektivisering–Förnyelse')

    const before = Buffer.from(bytes).toString('latin1')
    const after = Buffer.from(written).toString('latin1')
    expect(after).toBe(
      before.replace(
        'S07;Skolplattform;Utbildning;9,25;8;',
        'S07;Skolplattform;Utbildning;9,25;7,25;',
      ),
    )
    expect(after).not.toBe(before)
  })
})
