import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic'
import { excerpt } from '../excerpt'
import { readCell } from './cells'
import { withoutMark } from './formulas'
import { columnName } from './headers'
import { CELL, type Tokenizer } from './tokenizer'

/** One record of a file. */
export interface TableRecord {
  /** The cells as they stand there. */
  readonly written: readonly string[]
  /** Their text; the same list where it is the same text. */
  readonly texts: readonly string[]
}

/** What the whole text can have, so that it need not be looked for in every cell. */
export interface TextTraits {
  readonly nul: boolean
  /** Whether U+FFFD stands for bytes that could not be read. */
  readonly damaged: boolean
}

const APOSTROPHE = 0x27

/** The record that the tokenizer has just found. */
export function recordOf(
  text: string,
  { starts, ends, kinds, count }: Tokenizer,
  nul: boolean,
): TableRecord {
  const written: string[] = []
  let texts: string[] = written
  for (let cell = 0; cell < count; cell++) {
    const start = starts[cell] ?? 0
    const end = ends[cell] ?? 0
    const as = text.slice(start, end)
    const kind = kinds[cell] ?? CELL.plain
    let value = as
    if (nul && as.includes('\0')) value = readCell(as)
    else if (kind === CELL.quoted) value = unmarked(text.slice(start + 1, end - 1))
    else if (kind === CELL.escaped || kind === CELL.misquoted) value = readCell(as)
    else value = unmarked(as)
    if (value !== as && texts === written) texts = [...written]
    written.push(as)
    if (texts !== written) texts.push(value)
  }
  return { written, texts }
}

function unmarked(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE ? withoutMark(text) : text
}

/**
 * Reports what is wrong with a record: too few cells or too many, quotes, characters that were
 * taken out or replaced. `row` is undefined for the headers.
 */
export function reportRecord(
  { written, texts }: TableRecord,
  { kinds }: Tokenizer,
  headers: readonly string[],
  row: number | undefined,
  { nul, damaged }: TextTraits,
  diagnostics: Diagnostic[],
): void {
  const where = (column: number) => ({
    ...(row !== undefined && { row }),
    field: columnName(headers, column),
  })
  for (let column = 0; column < written.length; column++) {
    const kind = kinds[column]
    const quoted =
      kind === CELL.unclosed
        ? 'quote-unclosed'
        : kind === CELL.misquoted
          ? 'quote-misplaced'
          : undefined
    const report = (code: DiagnosticCode) => {
      const value = excerpt(texts[column] ?? '')
      diagnostics.push({ code, severity: 'warning', ...where(column), value })
    }
    if (quoted) report(quoted)
    if (nul && written[column]?.includes('\0')) report('character-removed')
    if (damaged && texts[column]?.includes('\ufffd')) report('character-replaced')
  }
  if (written.length < headers.length) {
    diagnostics.push({ code: 'row-too-short', severity: 'info', ...where(written.length) })
  }
  if (written.length > headers.length) {
    const surplus = texts.slice(headers.length).filter((text) => text.trim() !== '')
    const severity = surplus.length > 0 ? 'warning' : 'info'
    const value = excerpt(surplus.slice(0, 80).join(' '))
    diagnostics.push({
      code: 'row-too-long',
      severity,
      ...where(headers.length),
      ...(value !== '' && { value }),
    })
  }
}
