import { readTable, recordsOf } from '@kvadrant/core/interchange'
import { describe, expect, it } from 'vitest'
import { withChange } from '../take/withChange'
import { earlierAfter, earlierRecords } from './earlier'
import { openedState, remappedState } from './fileState'

const X = 'organisationalComplexity'
const Y = 'innovationComplexity'
const move = (id: string, before: number | null, now: number) => [
  { id, before: { [X]: before }, changes: { [X]: now } },
]
const FILE =
  'Id;Namn;Organisatorisk komplexitet;Innovationskomplexitet;Annat\r\na;Arkiv;3;4;9\r\nb;Plattform;6;7;1\r\n'

async function opened() {
  const { table, diagnostics } = readTable(FILE)
  return openedState({ name: 'fil.csv', table, diagnostics, illustrative: false })
}

describe('what initiatives had before', () => {
  it('is where the first move began, however often they move', () => {
    const once = earlierAfter(undefined, move('a', 3, 5))
    expect(earlierAfter(once, move('a', 5, 8))).toEqual({ a: { [X]: 3 } })
  })

  it('is nothing once they are back, and keeps the others', () => {
    const both = earlierAfter(earlierAfter(undefined, move('a', 3, 5)), move('b', null, 2))
    expect(both).toEqual({ a: { [X]: 3 }, b: { [X]: null } })
    expect(earlierAfter(both, move('a', 5, 3))).toEqual({ b: { [X]: null } })
    expect(earlierAfter(earlierAfter(undefined, move('a', 3, 5)), move('a', 5, 3))).toBeUndefined()
  })

  it('takes an id that is called like a part of the language', () => {
    const before = earlierAfter(undefined, move('__proto__', 3, 5))
    expect(Object.entries(before ?? {})).toEqual([['__proto__', { [X]: 3 }]])
  })

  it('is read as rows, by the columns that hold the fields', () => {
    const state = {
      headers: ['Nr', 'Org'],
      rows: [
        ['a', 5],
        ['b', 6],
      ],
      fields: { id: 'Nr', [X]: 'Org' },
    }
    expect(earlierRecords(state)).toBeUndefined()
    expect(earlierRecords({ ...state, before: { a: { [X]: 3 } } })).toEqual([
      { Nr: 'a', Org: 3 },
      { Nr: 'b', Org: 6 },
    ])
  })
})

describe('a file as a portfolio', () => {
  it('guesses columns and scales', async () => {
    const { state } = await opened()
    expect(recordsOf(state)[1]).toMatchObject({ id: 'b', label: 'Plattform', [X]: 6, [Y]: 7 })
    expect(state.domain).toEqual({ [X]: [0, 10], [Y]: [0, 10] })
  })

  it('keeps what was moved when another column is read otherwise', async () => {
    const { state, file } = await opened()
    const [row] = recordsOf(state)
    if (!row) throw new Error('There is no row.')
    const changes = { [X]: 5 }
    const kept = { figure: 'complexity', region: '', reason: 'pointer', patch: changes } as const
    const moved = withChange(state, { ...kept, id: 'a', row, before: { [X]: 3 }, changes })
    const next = remappedState(moved, file, { ...file.mapping, [Y]: 'Annat' })
    expect(recordsOf(next.state)[0]).toMatchObject({ [X]: 5, [Y]: 9 })
    expect(next.state.before).toEqual({ a: { [X]: 3 } })
    expect(next.file.table).toBe(file.table)
  })
})
