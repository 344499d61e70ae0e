/** A row as the conformance suite's host keeps it: figures find their fields under their own names. */
export interface Initiative {
  readonly id: string
  readonly label: string
  readonly group?: string
  readonly [field: string]: string | number | null | undefined
}

/** Finds a row by its id; a row that is not there is the test's own mistake. */
export function rowOf(rows: readonly Initiative[], id: string): Initiative {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`The scene has no row "${id}".`)
  return row
}
