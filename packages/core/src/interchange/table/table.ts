import type { Diagnostic } from '../../model/diagnostic'
import type { DecimalSign } from '../../model/numbers'
import type { TextEncoding } from '../encoding/encoding'

/** How a line of a table ends. */
export type LineEnding = '\r\n' | '\n' | '\r'

/** How a table is written. Everything a person may choose for a new one. */
export interface TableStyle {
  readonly encoding: TextEncoding
  /**
   * Whether the file begins with a byte order mark, by which Excel knows UTF-8. Never in
   * windows-1252.
   */
  readonly byteOrderMark: boolean
  /** Between cells: one UTF-16 unit, neither a quote nor a line break. */
  readonly separator: string
  /** Whether a first line (`sep=;`) names the separator, as Excel reads it. */
  readonly separatorLine: boolean
  readonly lineEnding: LineEnding
  /** Whether the last line has a line ending too. */
  readonly finalLineEnding: boolean
  /** The decimal sign of columns that have none yet. */
  readonly decimalSign: DecimalSign
}

/** How a table is written, and what its columns say about their numbers. */
export interface TableFormat extends TableStyle {
  /** The decimal sign of each column; undefined where no cell of the column tells. */
  readonly decimalSigns: readonly (DecimalSign | undefined)[]
}

/**
 * A table's text as it stands in the file, so that what nobody changed is written as it was. Cells
 * with their quotes; all of it put together again is the file.
 */
export interface WrittenText {
  /**
   * What comes before the headers, without the byte order mark: the separator line, empty lines.
   */
  readonly prologue: string
  /** The cells of each line, headers first. */
  readonly lines: readonly (readonly string[])[]
  /** What follows each line: its ending, and the empty lines behind it. */
  readonly endings: readonly string[]
}

/**
 * A table of text: what a CSV or TSV file holds. Never changed in place; `setCells` gives a new
 * one.
 */
export interface Table {
  /**
   * A name for each column, all different: empty and repeated headers are told apart, and reported.
   */
  readonly headers: readonly string[]
  /**
   * The text of the cells, row by row, without quotes and without the `'` that keeps spreadsheets
   * from running it. A row may have fewer cells than there are headers (the rest are empty) or
   * more.
   */
  readonly rows: readonly (readonly string[])[]
  readonly format: TableFormat
  readonly written: WrittenText
}

/** A table, and everything in it that could not be used, in the order of the file. */
export interface TableReading {
  /**
   * Without headers and rows where the input was refused; a diagnostic of severity `error` says
   * why.
   */
  readonly table: Table
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * How new tables are written: so that Excel with Swedish settings opens them with a double click.
 */
export const DEFAULT_STYLE: TableStyle = {
  encoding: 'utf-8',
  byteOrderMark: true,
  separator: ';',
  separatorLine: false,
  lineEnding: '\r\n',
  finalLineEnding: true,
  decimalSign: ',',
}

/** A table without columns, for input that was refused. */
export function emptyTable(style: TableStyle = DEFAULT_STYLE): Table {
  return {
    headers: [],
    rows: [],
    format: { ...style, decimalSigns: [] },
    written: { prologue: '', lines: [], endings: [] },
  }
}

/**
 * The text of a cell; empty where the row has no such cell. Rows and columns are counted from 0.
 */
export function cellText(table: Table, row: number, column: number): string {
  return table.rows[row]?.[column] ?? ''
}

/** The sign that numbers of a column are written with. Columns are counted from 0. */
export function decimalSignOf(format: TableFormat, column: number): DecimalSign {
  return format.decimalSigns[column] ?? format.decimalSign
}

/**
 * The sign that numbers of a column are read with: its own, or that of the table's other columns.
 * Undefined where no column tells, so that `1,234` stays ambiguous.
 */
export function readingSignOf(format: TableFormat, column: number): DecimalSign | undefined {
  return format.decimalSigns[column] ?? sharedSign(format)
}

/**
 * The sign that the columns which have one share, for those which have none; undefined where all
 * have none.
 */
export function sharedSign(format: TableFormat): DecimalSign | undefined {
  return format.decimalSigns.some((sign) => sign !== undefined) ? format.decimalSign : undefined
}
