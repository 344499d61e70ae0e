import { drain, runInSteps, type StepOptions } from '../steps'
import type { TableReading } from './table'
import { type ReadTableOptions, type TableInput, tableSteps } from './tableSteps'

/**
 * Reads a CSV or TSV file, given as bytes or as text. Finds out by itself how it is written: the
 * encoding (UTF-8, UTF-16 or windows-1252), the separator (`;`, `,` or tab by the whole file, or
 * what a line `sep=` names), line endings, quotes, and the decimal sign of each column. The table
 * keeps all of it, so that it can be written again with the same bytes.
 *
 * The first line that is not empty has the headers. What could not be used, or had to be mended, is
 * reported with row and column; rows are counted from 0, without the headers. Nothing throws,
 * whatever the input: what is no table at all gives one without columns. A million rows or more,
 * and what passes the other `TABLE_LIMITS`, are refused.
 *
 * Blocks until it is done; {@link readTableInSteps} does not.
 */
export function readTable(input: TableInput, options: ReadTableOptions = {}): TableReading {
  return drain(tableSteps(input, options))
}

/**
 * Reads a table as {@link readTable} does, with the same result, and gives way every few
 * milliseconds, so that a page stays usable and can show progress.
 *
 * @param options `signal` stops the reading: the promise is rejected with its reason. `onProgress`
 * hears how far it has come, 0..1; an error of its own rejects the promise.
 */
export async function readTableInSteps(
  input: TableInput,
  options: ReadTableOptions & StepOptions = {},
): Promise<TableReading> {
  return runInSteps(tableSteps(input, options), options)
}
