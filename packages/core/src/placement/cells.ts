import type { Diagnostic, DiagnosticCode } from '../model/diagnostic'
import { type CellReading, type FieldSource, readField } from '../model/fields'
import { type NumberReading, readColumn } from '../model/numbers'
import { cleanText } from '../text'
import { cutText } from './cutText'

type FieldMap<Row> = { readonly [name: string]: FieldSource<Row> | undefined } | undefined

/** A field of all rows: what stood in it, and the numbers read by the evidence of all of it. */
export interface Column {
  readonly field: string
  readonly cells: readonly CellReading[]
  readonly readings: readonly NumberReading[]
}

/** A row among others, as a diagnostic names it. */
export interface RowName {
  readonly index: number
  readonly id: string
}

/** Reads one field of all rows as numbers. */
export function readCells<Row>(rows: readonly Row[], field: string, fields: FieldMap<Row>): Column {
  const cells = rows.map((row) => readField(row, field, fields))
  const values = cells.map((cell) => ('value' in cell ? cell.value : undefined))
  return { field, cells, readings: readColumn(values).readings }
}

const PROBLEMS = {
  missing: 'value-missing',
  'not-a-number': 'value-not-a-number',
  'not-finite': 'value-not-finite',
  'wrong-type': 'value-wrong-type',
  ambiguous: 'value-ambiguous',
} as const satisfies Record<string, DiagnosticCode>

/** The number in a row's cell, or why there is none that could be drawn. */
export function numberIn(
  { field, cells, readings }: Column,
  row: unknown,
  { index, id }: RowName,
): number | Diagnostic {
  const cell = cells[index]
  const reading = readings[index]
  const because = (code: DiagnosticCode): Diagnostic => {
    return { code, severity: 'warning', row: index, id, field, ...shown(cell) }
  }
  if (row === null || typeof row !== 'object') return because('row-not-an-object')
  if (cell === undefined || !('value' in cell)) return because('row-unreadable')
  if (reading === undefined) return because('value-missing')
  return 'problem' in reading ? because(PROBLEMS[reading.problem]) : reading.value + 0
}

/** The number of the word in a row's cell among the steps of its axis, or why there is none. */
export function wordIn(
  { field, cells }: Column,
  steps: readonly string[],
  row: unknown,
  { index, id }: RowName,
): number | Diagnostic {
  const cell = cells[index]
  const because = (code: DiagnosticCode): Diagnostic => {
    return { code, severity: 'warning', row: index, id, field, ...shown(cell) }
  }
  if (row === null || typeof row !== 'object') return because('row-not-an-object')
  if (cell === undefined || !('value' in cell)) return because('row-unreadable')
  const { value } = cell
  if (value === undefined || value === null || value === '') return because('value-missing')
  // The text of a wrong type speaks of numbers; here it is a word that is missing.
  if (typeof value !== 'string') return because('value-unknown-word')
  const step = steps.indexOf(value.trim())
  return step < 0 ? because(value.trim() === '' ? 'value-missing' : 'value-unknown-word') : step
}

/** The size in a row's cell, undefined where there is none; what is there and no size is reported. */
export function sizeIn(
  { field, cells, readings }: Column,
  { index, id }: RowName,
  diagnostics: Diagnostic[],
): number | undefined {
  const cell = cells[index]
  const reading = readings[index]
  if (reading !== undefined && 'value' in reading && reading.value >= 0) return reading.value + 0
  const empty = reading === undefined || ('problem' in reading && reading.problem === 'missing')
  if (!empty || cell === undefined || !('value' in cell)) {
    diagnostics.push({
      code: 'size-unusable',
      severity: 'warning',
      row: index,
      id,
      field,
      ...shown(cell),
    })
  }
  return undefined
}

/** A row's label or group as safe text; empty where there is none, and reported where it cannot be read. */
export function textIn<Row>(
  row: Row,
  field: 'label' | 'group',
  { index, id }: RowName,
  fields: FieldMap<Row>,
  diagnostics: Diagnostic[],
): string {
  const cell = readField(row, field, fields)
  if ('value' in cell) return cleanText(cell.value)
  if (typeof row === 'object' && row !== null) {
    diagnostics.push({ code: 'row-unreadable', severity: 'warning', row: index, id, field })
  }
  return ''
}

/** What stood in the cell, for the reader of the diagnostic; nothing where there was nothing to show, or nothing that has a text. */
function shown(cell: CellReading | undefined): { readonly value?: string } {
  if (cell === undefined || !('value' in cell)) return {}
  const { value } = cell
  if (value === undefined || value === null) return {}
  const text =
    typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : cutText(cleanText(value))
  return text === '' ? {} : { value: text }
}
