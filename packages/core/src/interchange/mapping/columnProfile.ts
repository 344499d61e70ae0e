import { cellText, type Table } from '../table/table'
import { type DecimalSign, readNumber } from '../../model/numbers'
import type { FieldKind } from './fieldKind'
import { isNumeric } from './fieldKind'
import { readWord } from './words'

/** What the cells of a column look like. Shares are of the cells that hold anything, 0..1. */
export interface ColumnProfile {
  /** Share of the rows that hold anything. */
  readonly filled: number
  /** Share of cells that no other cell repeats, counting each text once. */
  readonly distinct: number
  /** Share of cells that look like a code: a few letters and a number. */
  readonly codes: number
  /**
   * Share of cells that can be a value of the kind; 1 for a column without any cell, which
   * contradicts nothing.
   */
  readonly fits: (kind: FieldKind) => number
}

/**
 * As many rows as are looked at: enough to know a column by, few enough to be quick in a large
 * file.
 */
const SAMPLE = 500

/** Looks at the first rows of a column, counted from 0, whose numbers are read with `sign`. */
export function columnProfile(
  table: Table,
  column: number,
  sign: DecimalSign | undefined,
): ColumnProfile {
  const rows = Math.min(table.rows.length, SAMPLE)
  const cells: string[] = []
  for (let row = 0; row < rows; row++) {
    const text = cellText(table, row, column).trim()
    if (text !== '') cells.push(text)
  }
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 1 : cells.filter(test).length / cells.length
  return {
    filled: rows === 0 ? 1 : cells.length / rows,
    distinct: cells.length === 0 ? 1 : new Set(cells).size / cells.length,
    codes: cells.length === 0 ? 0 : share((cell) => /^\p{L}{0,5}[-_ ]?\d+$/u.test(cell)),
    fits: (kind) => {
      if (kind === 'text') return 1
      if (isNumeric(kind)) return share((cell) => isNumberLike(cell, sign))
      return share((cell) => readWord(kind, cell) !== undefined)
    },
  }
}

function isNumberLike(cell: string, sign: DecimalSign | undefined): boolean {
  const reading = readNumber(cell, sign)
  return 'value' in reading || reading.problem === 'ambiguous' || reading.problem === 'not-finite'
}
