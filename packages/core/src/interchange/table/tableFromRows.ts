import type { Diagnostic } from '../../model/diagnostic'
import {
  type DecimalSign,
  type DecimalTally,
  signShown,
  tallyDecimalSign,
} from '../../model/numbers'
import { listRows } from '../../placement/listRows'
import { writeCell } from './cells'
import { columnName, nameHeaders } from './headers'
import { numberText } from './numberText'
import {
  decimalSignOf,
  emptyTable,
  type Table,
  type TableFormat,
  type TableReading,
  type TableStyle,
} from './table'
import { plainText } from './plainText'
import { saneStyle } from './saneStyle'

/**
 * A table of rows that come from no file, to be written as one. Text is taken as it is, numbers are
 * written with the style's decimal sign, `null` and `undefined` are empty. Every other value is
 * left out and reported, and so are NaN and the infinities, rows that are no lists, cells beyond
 * the headers (kept, without a header) and headers that are empty or repeated (see {@link Table}).
 * A million rows or more are refused.
 *
 * Written and read again, the table has the same headers and the same cells, whatever the texts
 * are. The separator is then to be given, or named by `separatorLine`, where the texts are such
 * that another one would fit them as well.
 *
 * @param style how to write. @default UTF-8 with a byte order mark, `;`, decimal commas, CRLF
 */
export function tableFromRows(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  style: Partial<TableStyle> = {},
): TableReading {
  const format = saneStyle(style)
  const diagnostics: Diagnostic[] = []
  const givenHeaders = listRows<unknown>(headers, diagnostics)
  const given = listRows<readonly unknown[]>(rows, diagnostics)
  if (diagnostics.length > 0) return { table: emptyTable(format), diagnostics }

  const headerCells = givenHeaders.map((header) => plainText(header, format.decimalSign))
  const headerTexts = headerCells.map(({ text }) => text)
  const named = nameHeaders(headerTexts)
  headerCells.forEach(({ problem }, column) => {
    const field = columnName(named.names, column)
    if (problem) diagnostics.push({ code: problem, severity: 'warning', field })
  })
  diagnostics.push(...named.diagnostics)
  const texts = given.map((row, index) => rowTexts(row, index, named.names, format, diagnostics))
  // What the columns show decides how few decimals a number can have and still be read as itself.
  const shown: TableFormat = { ...format, decimalSigns: decimalSigns(texts, named.names) }
  given.forEach((row, index) => {
    listCells(row)?.forEach((cell, column) => {
      if (typeof cell === 'number') texts[index]?.splice(column, 1, numberText(cell, shown, column))
    })
  })
  const full: TableFormat = { ...format, decimalSigns: decimalSigns(texts, named.names) }
  const { separator } = format
  const writeLine = (line: readonly string[]) =>
    line.map((text, column) =>
      writeCell(text, { separator, decimalSign: decimalSignOf(full, column) }),
    )
  const lines = [writeLine(headerTexts), ...texts.map(writeLine)]
  const endings = lines.map((_, index) =>
    index < texts.length || format.finalLineEnding ? format.lineEnding : '',
  )
  const prologue = format.separatorLine ? `sep=${format.separator}${format.lineEnding}` : ''
  const table: Table = {
    headers: named.names,
    rows: texts,
    format: full,
    written: { prologue, lines, endings },
  }
  return { table, diagnostics }
}

function decimalSigns(
  rows: readonly (readonly string[])[],
  headers: readonly string[],
): readonly (DecimalSign | undefined)[] {
  return headers.map((_, column) => {
    const tally: DecimalTally = { commas: 0, points: 0 }
    for (const row of rows) tallyDecimalSign(row[column], tally)
    return signShown(tally)
  })
}

function rowTexts(
  row: unknown,
  index: number,
  headers: readonly string[],
  { decimalSign }: TableStyle,
  diagnostics: Diagnostic[],
): string[] {
  const cells = listCells(row)
  if (!cells) {
    diagnostics.push({ code: 'row-not-an-object', severity: 'warning', row: index })
    return headers.map(() => '')
  }
  const texts = Array.from({ length: Math.max(cells.length, headers.length) }, (_, column) => {
    const { text, problem } = plainText(cells[column], decimalSign)
    if (problem)
      diagnostics.push({
        code: problem,
        severity: 'warning',
        row: index,
        field: columnName(headers, column),
      })
    return text
  })
  if (cells.length > headers.length) {
    const field = columnName(headers, headers.length)
    diagnostics.push({ code: 'row-too-long', severity: 'warning', row: index, field })
  }
  return texts
}

function listCells(row: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(row) ? Array.from<unknown>(row) : undefined
  } catch {
    return undefined
  }
}
