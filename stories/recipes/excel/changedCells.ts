import { cellText, type Table } from '@kvadrant/core/interchange'

/** A cell that is not what it was. */
export interface ChangedCell {
  /** Counted as in the file: the header row is row 1. */
  readonly row: number
  readonly column: string
  readonly before: string
  readonly after: string
}

/** The cells that differ between a table as it was read and as it is now. */
export function changedCells(before: Table, after: Table): readonly ChangedCell[] {
  return after.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const old = cellText(before, row, column)
      return old === text
        ? []
        : [{ row: row + 2, column: after.headers[column] ?? '', before: old, after: text }]
    }),
  )
}
