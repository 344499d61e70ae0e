import type { Change } from '@kvadrant/core'
import {
  encodeTable,
  type ImportedRow,
  readTable,
  rowsFromTable,
  type Table,
} from '@kvadrant/core/interchange'
import { describe, expect, it } from 'vitest'
import { type CellMove, movesAfter, rowsWith, tableWith } from './cellMoves'
import { sheetRow } from '../../../spreadsheet/sheetRow'

const FILE = 'Namn;X;Y\r\n\r\nArkiv;"3,50";1\r\nPlattform;4;2,0\r\n'
const MAPPING = { label: 'Namn', organisationalComplexity: 'X', innovationComplexity: 'Y' }

function changeOf(table: Table, index: number, changes: Change['changes']): Change<ImportedRow> {
  const row = rowsFromTable(table, MAPPING).rows[index]
  if (!row) throw new Error('There is no such row.')
  const kept = { before: {}, changes, patch: changes, region: '', reason: 'pointer' } as const
  return { figure: 'complexity', id: String(index + 1), row, ...kept }
}

function textOf(table: Table, moves: readonly CellMove[]): string {
  return new TextDecoder().decode(encodeTable(tableWith(table, moves)).bytes)
}

describe('moves in the cells of a file', () => {
  const { table } = readTable(FILE)

  it('changes the moved cell and nothing else', () => {
    const change = changeOf(table, 1, { organisationalComplexity: 4.5 })
    const moves = movesAfter([], table, MAPPING, change)
    expect(textOf(table, moves)).toBe(FILE.replace('Plattform;4;', 'Plattform;4,5;'))
    expect(rowsWith(rowsFromTable(table, MAPPING).rows, table, MAPPING, moves)[1]).toMatchObject({
      organisationalComplexity: 4.5,
      innovationComplexity: 2,
    })
  })

  it('gives a cell back as the file had it once the move is taken back', () => {
    const there = movesAfter(
      [],
      table,
      MAPPING,
      changeOf(table, 0, { organisationalComplexity: 6 }),
    )
    expect(textOf(table, there)).not.toBe(FILE)
    const back = changeOf(table, 0, { organisationalComplexity: 3.5 })
    const moves = movesAfter(there, table, MAPPING, back)
    expect(moves).toEqual([])
    expect(textOf(table, moves)).toBe(FILE)
  })

  it('moves a cell twice and keeps the last', () => {
    const once = movesAfter([], table, MAPPING, changeOf(table, 0, { innovationComplexity: 2 }))
    const twice = movesAfter(once, table, MAPPING, changeOf(table, 0, { innovationComplexity: 3 }))
    expect(twice).toEqual([{ row: 0, column: 2, text: '3', value: 3 }])
  })

  it('writes nothing for a field without a column', () => {
    const mapping = { label: 'Namn', innovationComplexity: 'Y' }
    const change = changeOf(table, 0, { organisationalComplexity: 9 })
    expect(movesAfter([], table, mapping, change)).toEqual([])
  })
})

describe('the number of a row in the spreadsheet', () => {
  it('counts the headers and the empty lines', () => {
    const { table } = readTable(FILE)
    expect([sheetRow(table, 0), sheetRow(table, 1)]).toEqual([3, 4])
  })

  it('does not count the line that names the separator', () => {
    const { table } = readTable('sep=;\r\nNamn;X\r\nArkiv;1\r\n')
    expect(sheetRow(table, 0)).toBe(2)
  })
})
