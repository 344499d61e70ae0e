import { TABLE_LIMITS } from '../table/limits'

/** What a written state may hold. What passes a limit is refused as a whole, with the limit named. */
export interface StateLimits {
  /** The most characters of the text, in UTF-16 units. */
  readonly characters: number
  /** How many lists and records may stand inside one another. */
  readonly depth: number
  /** This many rows, or more, are refused. */
  readonly rows: number
  /** The most columns. */
  readonly columns: number
  /** The most cells, those that short rows lack included. */
  readonly cells: number
  /** The most characters of a cell. */
  readonly cellCharacters: number
}

/**
 * The limits of a file. Its characters are enough for a hundred thousand rows of thirty columns;
 * rows, columns and cells as in tables; a state itself is four deep.
 */
export const STATE_LIMITS: StateLimits = {
  characters: 25_000_000,
  depth: 16,
  rows: TABLE_LIMITS.rows,
  columns: TABLE_LIMITS.columns,
  cells: TABLE_LIMITS.cells,
  cellCharacters: TABLE_LIMITS.cellCharacters,
}

/** The host's limits where they are numbers from 0 upwards, the usual ones elsewhere. */
export function saneLimits(limits: Partial<StateLimits> | undefined): StateLimits {
  const given = Object.entries(limits ?? {}).filter(
    ([, limit]) => typeof limit === 'number' && limit >= 0,
  )
  return { ...STATE_LIMITS, ...Object.fromEntries(given) }
}
