import { complexity, type Diagnostic, diagnosticText, type Texts } from '@kvadrant/core'
import type { ColumnMapping, Table } from '@kvadrant/core/interchange'
import { sheetRow } from './sheetRow'

/** Something in the file that could not be used, as a person finds it in the spreadsheet. */
export interface Problem {
  readonly key: string
  /** The spreadsheet's own number of the row; undefined where it is about the whole file. */
  readonly row: number | undefined
  /** The header, where the words do not name it already. */
  readonly column: string | undefined
  readonly words: string
}

/** What {@link problemsOf} looks through. */
export interface ProblemSources {
  readonly table: Table
  readonly mapping: ColumnMapping
  readonly rows: readonly { readonly tableRow?: unknown }[]
  /** What reading the file reported. */
  readonly read: readonly Diagnostic[]
  /** What making rows of it reported. */
  readonly imported: readonly Diagnostic[]
  /** What the figure reported; its rows are those of `rows`. */
  readonly placed: readonly Diagnostic[]
}

/** Everything that could not be used, in the order of the rows. A cell is reported once. */
export function problemsOf(sources: ProblemSources, texts: Texts): readonly Problem[] {
  const { table, mapping, rows, read, imported, placed } = sources
  // Without a column of ids the rows are told apart by their numbers, which is no fault of theirs.
  const faults = placed.filter(({ code }) => code !== 'id-missing' || mapping.id !== undefined)
  const inFile = faults.map((diagnostic) => {
    const tableRow = rows[diagnostic.row ?? -1]?.tableRow
    return typeof tableRow !== 'number' ? diagnostic : { ...diagnostic, row: tableRow }
  })
  const problems = new Map<string, Diagnostic>()
  for (const diagnostic of [...read, ...imported, ...inFile]) {
    const { row = -1, field = '', code } = diagnostic
    const cell = row >= 0 && field !== '' ? `${row} ${field}` : `${row} ${code} ${field}`
    if (!problems.has(cell)) problems.set(cell, diagnostic)
  }
  const headers: Readonly<Record<string, string | undefined>> = mapping
  return [...problems]
    .sort(([, a], [, b]) => (a.row ?? -1) - (b.row ?? -1))
    .map(([key, diagnostic]) => {
      const { row, field = '' } = diagnostic
      const column = headers[field] ?? field
      const words = diagnosticText({ ...diagnostic, field: column }, texts, complexity)
      return {
        key,
        row: row === undefined ? undefined : sheetRow(table, row),
        column: column === '' || words.includes(column) ? undefined : column,
        words,
      }
    })
}
