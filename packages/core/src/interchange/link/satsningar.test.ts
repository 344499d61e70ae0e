import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readJson } from '../json/readJson'
import { cellsOf } from '../json/records'
import type { PortfolioState } from '../json/state'
import { writeJson } from '../json/writeJson'
import { guessMapping } from '../mapping/guessMapping'
import { rowsFromTable } from '../mapping/rowsFromTable'
import { readTable } from '../table/readTable'
import { readLink } from './readLink'
import { writeLink } from './writeLink'

const file = readFileSync(new URL('../../../fixtures/satsningar.csv', import.meta.url))
const { table } = readTable(file)
const { rows } = rowsFromTable(table, guessMapping(table))
const state: PortfolioState = {
  ...cellsOf(rows),
  domain: { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] },
  split: { organisationalComplexity: 5, innovationComplexity: 5 },
  tolerance: { capacity: 0.15 },
  selected: 'S07',
  figure: 'complexity',
  locale: 'sv',
}

test('a portfolio of 38 initiatives fits in a link, with room for more than as many again', () => {
  const { fragment = '' } = writeLink(state)
  expect(state.rows).toHaveLength(38)
  expect(fragment.length).toBeLessThan(3500)
  expect(readLink(fragment)).toEqual({ state, diagnostics: [] })
})

test('ten thousand rows are written as JSON and read again', () => {
  const many: PortfolioState = {
    ...state,
    rows: Array.from({ length: 10_000 }, (_, row) => state.rows[row % 38] ?? []),
  }
  expect(readJson(writeJson(many))).toEqual({ state: many, diagnostics: [] })
})
