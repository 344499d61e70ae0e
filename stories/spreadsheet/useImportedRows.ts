import {
  type ColumnMapping,
  type ImportedRows,
  rowsFromTableInSteps,
  type Table,
} from '@kvadrant/core/interchange'
import { useEffect, useState } from 'react'

/** Rows, and the mapping that they were made by. */
export interface MappedRows extends ImportedRows {
  readonly mapping: ColumnMapping
}

const NOTHING: ImportedRows = { rows: [], diagnostics: [] }

/**
 * The table's rows under the mapped fields. Made in steps, so that a large file does not hold the page
 * up; until they are there, those of the mapping before stay.
 */
export function useImportedRows(table: Table, mapping: ColumnMapping): MappedRows {
  const [made, setMade] = useState<MappedRows>({ ...NOTHING, mapping })
  useEffect(() => {
    const stopped = new AbortController()
    const { signal } = stopped
    rowsFromTableInSteps(table, mapping, { signal }).then(
      (imported) => !signal.aborted && setMade({ ...imported, mapping }),
      (error: unknown) => {
        if (!signal.aborted) throw error
      },
    )
    return () => stopped.abort()
  }, [table, mapping])
  return made
}
