import { excerpt } from '../excerpt'
import { columnName, nameHeaders } from '../table/headers'
import type { StateLimits } from './limits'
import type { Report } from './report'
import type { Cell, PortfolioState } from './state'

/** The part of a state that is a table. */
type Cells = Pick<PortfolioState, 'headers' | 'rows'>

/**
 * Reads headers and rows of parsed JSON. Blank and repeated headers get names of their own; short
 * rows are filled with nothing, long ones cut, cells that are neither text nor a finite number
 * emptied; a row that is no list is left out: each with a diagnostic.
 * @returns undefined where there are no headers or rows at all, or more than the limits allow
 */
export function readCells(
  headers: unknown,
  rows: unknown,
  limits: StateLimits,
  report: Report,
): Cells | undefined {
  if (!Array.isArray(headers) || !headers.every((header) => typeof header === 'string')) {
    report.add({ code: 'state-value-unusable', severity: 'error', field: 'headers' })
    return undefined
  }
  if (!Array.isArray(rows)) {
    report.add({ code: 'state-value-unusable', severity: 'error', field: 'rows' })
    return undefined
  }
  if (passes(headers, rows, limits, report)) return undefined
  const named = nameHeaders(headers)
  for (const diagnostic of named.diagnostics) report.add(diagnostic)
  const read: (readonly Cell[])[] = []
  for (const [row, cells] of rows.entries()) {
    const kept = readRow(cells, row, named.names, limits, report)
    if (kept === 'refused') return undefined
    if (kept) read.push(kept)
  }
  return { headers: named.names, rows: read }
}

/** Whether a limit is passed; cells are counted as if every row were full. */
function passes(
  headers: readonly string[],
  rows: readonly unknown[],
  { rows: mostRows, columns, cells, cellCharacters }: StateLimits,
  report: Report,
): boolean {
  const severity = 'error'
  if (rows.length >= mostRows) report.add({ code: 'too-many-rows', severity, limit: mostRows })
  else if (headers.length > columns) {
    report.add({ code: 'too-many-columns', severity, limit: columns })
  } else if ((rows.length + 1) * headers.length > cells) {
    report.add({ code: 'file-too-large', severity, limit: cells })
  } else if (headers.some((header) => header.length > cellCharacters)) {
    report.add({ code: 'cell-too-long', severity, limit: cellCharacters })
  } else return false
  return true
}

function readRow(
  cells: unknown,
  row: number,
  headers: readonly string[],
  limits: StateLimits,
  report: Report,
): readonly Cell[] | 'refused' | undefined {
  if (!Array.isArray(cells)) {
    report.add({ code: 'row-not-an-object', severity: 'warning', row })
    return undefined
  }
  if (cells.length < headers.length) {
    report.add({ code: 'row-too-short', severity: 'info', row })
  } else if (cells.length > headers.length) {
    report.add({ code: 'row-too-long', severity: 'warning', row })
  }
  const read: Cell[] = []
  for (const column of headers.keys()) {
    const cell: unknown = cells[column]
    if (typeof cell === 'string' && cell.length > limits.cellCharacters) {
      const field = columnName(headers, column)
      const { cellCharacters: limit } = limits
      report.add({ code: 'cell-too-long', severity: 'error', row, field, limit })
      return 'refused'
    }
    read.push(readCell(cell, row, column, headers, report))
  }
  return read
}

function readCell(
  cell: unknown,
  row: number,
  column: number,
  headers: readonly string[],
  report: Report,
): Cell {
  if (typeof cell === 'string' || cell === null || cell === undefined) return cell ?? null
  // Zero has one sign everywhere in core.
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0
  const field = columnName(headers, column)
  const severity = 'warning'
  if (typeof cell === 'number') report.add({ code: 'value-not-finite', severity, row, field })
  else {
    const value = typeof cell === 'boolean' ? { value: excerpt(String(cell)) } : {}
    report.add({ code: 'value-wrong-type', severity, row, field, ...value })
  }
  return null
}
