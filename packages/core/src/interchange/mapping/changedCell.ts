import type { DiagnosticCode } from '../../model/diagnostic'
import { numberText } from '../table/numberText'
import { cellText, readingSignOf, type Table } from '../table/table'
import { type FieldKind, isNumeric, type WordKind } from './fieldKind'
import { importCell } from './importCell'
import type { MappedColumn } from './mappedColumns'
import { isWord } from './words'

/** The new text of a cell, or why there is none. */
export type ChangedCell = { readonly text: string } | { readonly problem: DiagnosticCode }

/**
 * The text that a cell gets for a new value: the one that it has where that means the value
 * already. `wordOf` says what the column calls a word.
 */
export function changedCell(
  table: Table,
  row: number,
  { kind, column }: MappedColumn,
  value: unknown,
  wordOf: (kind: WordKind, word: string) => string,
): ChangedCell {
  const problem = problemOf(kind, value)
  if (problem) return { problem }
  const text = cellText(table, row, column)
  if (importCell(text, kind, readingSignOf(table.format, column)).value === value) return { text }
  if (typeof value === 'number') return { text: numberText(value, table.format, column) }
  const said = String(value)
  return { text: kind === 'text' || isNumeric(kind) ? said : wordOf(kind, said) }
}

function problemOf(kind: FieldKind, value: unknown): DiagnosticCode | undefined {
  if (typeof value === 'number' && (kind === 'text' || isNumeric(kind))) {
    return Number.isFinite(value) ? undefined : 'value-not-finite'
  }
  if (typeof value !== 'string' || isNumeric(kind)) return 'value-wrong-type'
  return kind === 'text' || isWord(kind, value) ? undefined : 'value-unknown-word'
}
