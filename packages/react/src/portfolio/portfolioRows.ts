import {
  cleanText,
  complexity,
  type Fields,
  type FieldValues,
  place,
  type Placement,
  type Texts,
} from '@kvadrant/core'
import { cellReader } from '../hooks/cellReader'
import type { Fault } from '../hooks/filterRows'

/** A row as every figure of a portfolio calls it. */
export interface NamedRow<Row> {
  /** Its id; the row's number, counted from 1, where it has none. */
  readonly id: string
  /** Index of the row among the host's rows. */
  readonly index: number
  /** The host's own row, as it was given. */
  readonly row: Row
  /** Safe plain text, never empty. */
  readonly label: string
  /** Safe plain text; empty where the row has no group. */
  readonly group: string
}

/** A row of a portfolio as it is now. */
export interface PortfolioRow<Row> extends NamedRow<Row> {
  /** What people gave it and `row` does not hold (yet), by field, in host units. */
  readonly moved: FieldValues
  /** Whether the portfolio's filter leaves it in. */
  readonly shown: boolean
}

/** The rows of a portfolio, and the placement that they were named by. */
export interface NamedRows<Row> {
  readonly rows: readonly NamedRow<Row>[]
  readonly byId: ReadonlyMap<string, NamedRow<Row>>
  readonly placement: Placement<Row>
}

/** Names the host's rows as the figures do, in the order of the rows, placed anywhere or not. */
export function namedRows<Row extends object>(
  data: unknown,
  fields: Fields<Row, string> | undefined,
  texts: Texts,
): NamedRows<Row> {
  const unnamed = (row: number) => texts.say('figure.unnamed', { row })
  // Every figure calls its rows the same; this one is asked.
  const placement = place<Row>(data, complexity, { fields, unnamed })
  const cellOf = cellReader(fields)
  const rows = [...placement.placed, ...placement.notPlaced]
    .sort((a, b) => a.index - b.index)
    .map(({ id, index, row, label }) => {
      return { id, index, row, label, group: cleanText(cellOf(row, 'group')) }
    })
  return { rows, byId: new Map(rows.map((one) => [one.id, one])), placement }
}

const NOT_MOVED: FieldValues = {}

/** Rows as they are now, and what the host's filter threw at one of them. */
export interface RowsNow<Row> {
  readonly rows: readonly PortfolioRow<Row>[]
  readonly fault: Fault | undefined
}

/** The rows with what stands over them, and whether a filter leaves them in; a row that the filter throws at stays. */
export function rowsNow<Row>(
  rows: readonly NamedRow<Row>[],
  values: ReadonlyMap<string, FieldValues>,
  keeps: ((row: Row) => boolean) | undefined,
): RowsNow<Row> {
  let fault: Fault | undefined
  const stays = (row: Row) => {
    try {
      return keeps?.(row) ?? true
    } catch (error) {
      fault ??= { error }
      return true
    }
  }
  const now = rows.map((one) => ({
    ...one,
    moved: values.get(one.id) ?? NOT_MOVED,
    shown: stays(one.row),
  }))
  return { rows: now, fault }
}
