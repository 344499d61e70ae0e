import { drain, runInSteps, type StepOptions } from '../steps'
import type { Table } from '../table/table'
import type { ImportedRows } from './importedRow'
import type { ColumnMapping } from './mapColumn'
import { rowSteps } from './rowSteps'

/**
 * Makes rows for the figures of a table: every mapped column under its field's name. Numbers are
 * read with their column's decimal sign (that of the other columns where it has none); sizes,
 * stances and answers in Swedish or English become the words that figures know; ids, labels and
 * groups are text without space at the ends.
 *
 * An empty cell gives no field and no diagnostic. A cell that could not be read gives no field, and
 * a diagnostic with the row, the field and what stood there. A row without any text at all is
 * passed over (`row-empty`), and a mapped header that the table lacks is reported
 * (`column-missing`). In diagnostics `row` is the row of the table.
 *
 * Blocks until it is done; {@link rowsFromTableInSteps} does not.
 */
export function rowsFromTable(table: Table, mapping: ColumnMapping): ImportedRows {
  return drain(rowSteps(table, mapping))
}

/**
 * Makes rows as {@link rowsFromTable} does, with the same result, and gives way every few
 * milliseconds. Stopping and progress are as in `readTableInSteps`.
 */
export async function rowsFromTableInSteps(
  table: Table,
  mapping: ColumnMapping,
  options: StepOptions = {},
): Promise<ImportedRows> {
  return runInSteps(rowSteps(table, mapping), options)
}
