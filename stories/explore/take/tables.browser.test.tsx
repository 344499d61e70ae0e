import {
  cellsOf,
  encodeTable,
  guessMapping,
  type PortfolioState,
  readTable,
  recordsOf,
  rowsFromTable,
} from '@kvadrant/core/interchange'
import { describe, expect, it } from 'vitest'
import { initiatives } from '../../fixtures/initiatives'
import { sampleFile } from '../../fixtures/sampleFile'
import { sampleState } from '../keep/sampleState'
import { changedFile } from './importedFile'
import { newTable } from './newTable'

const { table } = readTable(sampleFile.bytes)
const file = { name: sampleFile.name, table, mapping: guessMapping(table) }

/** The portfolio with one value of one initiative changed. */
function withValue(state: PortfolioState, id: string, field: string, value: number | string) {
  const rows = recordsOf(state).map((row) => (row['id'] === id ? { ...row, [field]: value } : row))
  return { ...state, ...cellsOf(rows, state.headers) }
}
/** The cells that differ from the sample file. */
function differences(state: PortfolioState): readonly string[] {
  const after = readTable(encodeTable(changedFile(file, state).table).bytes).table
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const now = after.rows[row]?.[column]
      return now === text ? [] : [`${table.headers[column]}: ${text} → ${now}`]
    }),
  )
}
const withoutTableRow = (state: PortfolioState) => ({
  ...state,
  ...cellsOf(
    recordsOf(state),
    state.headers.filter((header) => header !== 'tableRow'),
  ),
})

describe('the imported file', () => {
  it('is the same, byte for byte, where nothing is changed', () => {
    const { table: same, rows, diagnostics } = changedFile(file, sampleState)
    expect(encodeTable(same).bytes).toEqual(sampleFile.bytes)
    expect([rows, diagnostics]).toEqual([0, []])
  })

  it.each([
    ['found by its row', sampleState],
    ['found by its id', withoutTableRow(sampleState)],
  ])('has only the moved cells changed, in an initiative %s', (_, state) => {
    const moved = withValue(state, 'S10', 'organisationalComplexity', 3.75)
    expect(differences(moved)).toEqual(['Organisatorisk komplexitet: 3,5 → 3,75'])
    expect(changedFile(file, moved).rows).toBe(1)
    expect(differences(withValue(moved, 'S10', 'organisationalComplexity', 3.5))).toEqual([])
  })

  it('says words as its column does', () => {
    const changed = withValue(sampleState, 'S10', 'stance', 'steer')
    expect(differences(changed)).toEqual(['Hållning: kopierar → styr leverantörer'])
  })

  it('reads values where the portfolio has them under other headers', () => {
    const headers = sampleState.headers.map((header) => (header === 'stance' ? 'Hur' : header))
    const state = { ...sampleState, headers, fields: { stance: 'Hur' } }
    expect(differences(state)).toEqual([])
    expect(differences(withValue(state, 'S10', 'Hur', 'lead'))).toEqual([
      'Hållning: kopierar → leder',
    ])
  })

  it('reports rows that it does not have', () => {
    const { diagnostics } = changedFile(file, {
      headers: ['id', 'organisationalComplexity'],
      rows: [['S99', 5]],
    })
    expect(diagnostics).toEqual([{ code: 'row-unknown', severity: 'warning', id: 'S99' }])
  })
})

describe('a new table', () => {
  it.each(['sv', 'en'] as const)('has every field and every value, read again (%s)', (language) => {
    const { table: made, diagnostics } = newTable(sampleState, language)
    expect(diagnostics).toEqual([])
    const read = readTable(encodeTable(made).bytes).table
    const mapping = guessMapping(read)
    expect(Object.keys(mapping).sort()).toEqual(
      sampleState.headers.filter((header) => header !== 'tableRow').sort(),
    )
    expect(rowsFromTable(read, mapping).rows).toEqual(initiatives)
  })

  it('speaks the reader’s language', () => {
    const swedish = newTable(sampleState, 'sv').table
    expect(swedish.headers.slice(0, 3)).toEqual(['Id', 'Satsning', 'Förvaltning'])
    expect(swedish.rows[9]).toEqual(expect.arrayContaining(['3,5', 'liten', 'kopierar']))
    expect(newTable(sampleState, 'en').table.rows[9]).toEqual(
      expect.arrayContaining(['3,5', 'small', 'copy']),
    )
  })

  it('leaves a person’s own headers and words alone', () => {
    const state = {
      headers: ['stance', 'Hur', '__proto__', 'constructor'],
      rows: [['lead', 'lead', 'lead', '=1+1']],
      fields: { stance: 'Hur' },
    }
    const { headers, rows } = newTable(state, 'sv').table
    expect(headers).toEqual(['stance', 'Hur', '__proto__', 'constructor'])
    expect(rows).toEqual([['lead', 'leder', 'lead', '=1+1']])
  })
})
