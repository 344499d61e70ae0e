import { FIELD_NAMES, type FieldName } from '@kvadrant/core'
import {
  cellText,
  type ColumnMapping,
  guessDomains,
  guessMapping,
  mapColumn,
  readTableInSteps,
  rowsFromTableInSteps,
  type Table,
} from '@kvadrant/core/interchange'
import { noRows, type RowsRead } from './rowsRead'

/**
 * The rows of a CSV or TSV file. Columns are matched by their headers, and by what the element was
 * told of its `fields`. A row carries what was read of it under the fields' names, and every cell as
 * text under its header, for fields of the host's own.
 *
 * @param signal stops the reading; the promise is then rejected with its reason
 */
export async function readRowsTable(
  bytes: Uint8Array,
  fields: unknown,
  signal: AbortSignal,
): Promise<RowsRead> {
  const { table, diagnostics } = await readTableInSteps(bytes, { signal })
  const reason = diagnostics.find(({ severity }) => severity === 'error')
  if (table.headers.length === 0 && reason) {
    return { ...noRows('data', 'element.data.refused', { reason }), diagnostics }
  }
  const read = await rowsFromTableInSteps(table, mappingOf(table, fields), { signal })
  return {
    rows: read.rows.map((row) => ({ ...cellsOf(table, row.tableRow), ...row })),
    isTable: true,
    domain: guessDomains(read.rows),
    diagnostics: [...diagnostics, ...read.diagnostics],
  }
}

/** Whether a field is one that files are read for; every other one is read of the row's own cells. */
export function isMapped(field: string): field is FieldName {
  return FIELD_NAMES.some((name) => name === field) || field.startsWith('dilemma.')
}

function mappingOf(table: Table, fields: unknown): ColumnMapping {
  const told = typeof fields === 'object' && fields !== null ? Object.entries(fields) : []
  return told.reduce<ColumnMapping>(
    (mapping, [field, header]: [string, unknown]) =>
      isMapped(field) && typeof header === 'string' ? mapColumn(mapping, field, header) : mapping,
    guessMapping(table),
  )
}

function cellsOf(table: Table, row: number): object {
  return Object.fromEntries(
    table.headers.map((header, column) => [header, cellText(table, row, column)]),
  )
}
