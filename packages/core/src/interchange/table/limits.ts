import { ROW_LIMIT } from '../../placement/listRows'

/**
 * What a table may hold. What reaches `rows` or passes another limit is refused as a whole, with
 * the limit named.
 */
export const TABLE_LIMITS = {
  /** This many data rows, or more, are refused. */
  rows: ROW_LIMIT,
  /** The most columns, which is what spreadsheets have. */
  columns: 16_384,
  /**
   * The most characters of a cell: thirty times what spreadsheets allow. Longer ones are mostly
   * forgotten quotes.
   */
  cellCharacters: 1_000_000,
  /** The most cells, headers included. */
  cells: 20_000_000,
  /** The most characters, in UTF-16 units. */
  characters: 100_000_000,
  /** The most bytes: as many as the characters can take in UTF-16. */
  bytes: 200_000_002,
} as const
