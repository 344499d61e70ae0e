import type { FigureDefinition, Thresholds } from '../figures/defineFigure'
import type { FieldValues } from '../model/change'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic'
import { type CellReading, type FieldSource, readField } from '../model/fields'
import { type NumberReading, readColumn } from '../model/numbers'
import type { Position } from '../model/position'
import { type Domain, type FieldScale, fieldScale, saneDomain } from '../scales/domain'
import { cleanText } from '../text'
import { identify } from './identify'
import { listRows } from './listRows'
import { saneSplits } from './saneSplits'

/** How a figure's rows are read. Everything is optional. */
export interface PlaceOptions<Row = unknown> {
  /** Where the rows keep what the figure reads. */
  readonly fields?: { readonly [name: string]: FieldSource<Row> | undefined } | undefined
  /** The least and greatest value of a field, in the host's units. @default [0, 1] */
  readonly domain?: { readonly [field: string]: Domain | undefined } | undefined
  /** Where an axis is split, by field, in that field's units. @default the definition's */
  readonly split?: { readonly [field: string]: number | readonly number[] | undefined } | undefined
  /** Values that stand in for those of the row, by id: moves not yet in the host's data. Host units. */
  readonly overlay?: ReadonlyMap<string, FieldValues> | undefined
  /** What an initiative without a label is called; gets the row's number, counted from 1. */
  readonly unnamed?: ((rowNumber: number) => string) | undefined
}

/** An initiative that has a place in the figure. */
export interface Placed<Row = unknown> {
  readonly id: string
  /** Index of the row among the host's rows. */
  readonly index: number
  readonly row: Row
  /** Safe plain text, never empty. */
  readonly label: string
  /** Safe plain text; empty where the row has no group. */
  readonly group: string
  /** The row's size, >= 0; undefined where it has none. */
  readonly size: number | undefined
  /** The values on the axes, in host units, as the row has them, outside the domain or not. */
  readonly values: readonly number[]
  /** Where it is drawn: inside the space, on the unit scale. */
  readonly position: Position
  /** Whether a value lies outside its domain, so that it is drawn at the edge. */
  readonly outside: boolean
  /** Id of the region that it lies in. */
  readonly region: string
}

/** A row without a place, and why: a reason for each field that could not be used. */
export interface NotPlaced<Row = unknown> {
  readonly id: string
  readonly index: number
  readonly row: Row
  readonly label: string
  readonly reasons: readonly Diagnostic[]
}

/** The host's rows, read: the one list that regions, table, announcements and export are derived from. */
export interface Placement<Row = unknown> {
  /** In the order of the rows. */
  readonly placed: readonly Placed<Row>[]
  readonly notPlaced: readonly NotPlaced<Row>[]
  readonly diagnostics: readonly Diagnostic[]
  /** The scale of each axis. */
  readonly scales: readonly FieldScale[]
  /** The splits in force, by axis, on the unit scale. */
  readonly thresholds: Thresholds
}

/**
 * Reads the host's rows for one figure. Never throws because of the data and never changes it.
 * A row without a usable value on each axis is not placed, with the reason; nothing is left out
 * in silence and nothing is put at zero. A value outside its domain is drawn at the edge and
 * keeps its value.
 */
export function place<Row>(
  data: unknown,
  definition: FigureDefinition,
  options: PlaceOptions<Row> = {},
): Placement<Row> {
  const diagnostics: Diagnostic[] = []
  const rows = listRows<Row>(data, diagnostics)
  const scales = definition.axes.map((axis) => axisScale(axis.field, axis.domain, options.domain, diagnostics))
  const thresholds = saneSplits(definition, scales, options.split, diagnostics)
  const partition = definition.partition(thresholds)
  const { ids, diagnostics: idProblems } = identify(rows, options.fields)
  diagnostics.push(...idProblems)

  const columns = definition.axes.map((axis) => {
    const cells = rows.map((row) => readField(row, axis.field, options.fields))
    const { readings } = readColumn(cells.map((cell) => ('value' in cell ? cell.value : undefined)))
    return { field: axis.field, cells, readings }
  })
  const sizes = readColumn(rows.map((row) => cellValue(readField(row, 'size', options.fields)))).readings

  const placed: Placed<Row>[] = []
  const notPlaced: NotPlaced<Row>[] = []
  rows.forEach((row, index) => {
    const id = ids[index] ?? String(index + 1)
    const overlay = options.overlay?.get(id)
    const label =
      cleanText(cellValue(readField(row, 'label', options.fields))) ||
      (options.unnamed?.(index + 1) ?? id)
    const reasons: Diagnostic[] = []
    const values: number[] = []
    for (const { field, cells, readings } of columns) {
      const moved = overlay !== undefined && Object.hasOwn(overlay, field) ? overlay[field] : undefined
      if (moved !== undefined) {
        values.push(moved)
        continue
      }
      const problem = problemOf(row, cells[index], readings[index])
      if (problem) reasons.push({ code: problem, severity: 'warning', row: index, id, field, ...shown(cells[index]) })
      else values.push(numberOf(readings[index]))
    }
    if (reasons.length > 0) {
      diagnostics.push(...reasons)
      notPlaced.push({ id, index, row, label, reasons })
      return
    }
    const unit = values.map((value, axis) => scales[axis]?.toUnit(value) ?? 0)
    const position = definition.space.clamp(unit)
    const outside = unit.some((value, axis) => Math.abs(value - (position[axis] ?? 0)) > 1e-9)
    if (outside) {
      const field = columns.find((_, axis) => Math.abs((unit[axis] ?? 0) - (position[axis] ?? 0)) > 1e-9)?.field
      diagnostics.push({ code: 'value-outside-domain', severity: 'info', row: index, id, ...(field && { field }) })
    }
    placed.push({
      id,
      index,
      row,
      label,
      group: cleanText(cellValue(readField(row, 'group', options.fields))),
      size: usableSize(sizes[index], index, id, diagnostics),
      values,
      position,
      outside,
      region: partition.regionOf(position),
    })
  })
  return { placed, notPlaced, diagnostics, scales, thresholds }
}

function axisScale(
  field: string,
  fallback: Domain | undefined,
  domains: PlaceOptions['domain'],
  diagnostics: Diagnostic[],
): FieldScale {
  const given: unknown = domains && Object.hasOwn(domains, field) ? domains[field] : undefined
  const { domain, usable } = saneDomain(given, fallback)
  if (!usable) diagnostics.push({ code: 'domain-unusable', severity: 'warning', field, value: cut(given) })
  return fieldScale(domain)
}

const PROBLEMS = {
  missing: 'value-missing',
  'not-a-number': 'value-not-a-number',
  'not-finite': 'value-not-finite',
  'wrong-type': 'value-wrong-type',
  ambiguous: 'value-ambiguous',
} as const satisfies Record<string, DiagnosticCode>

function problemOf(
  row: unknown,
  cell: CellReading | undefined,
  reading: NumberReading | undefined,
): DiagnosticCode | undefined {
  if (row === null || typeof row !== 'object') return 'row-not-an-object'
  if (cell === undefined || !('value' in cell)) return 'row-unreadable'
  if (reading === undefined) return 'value-missing'
  return 'problem' in reading ? PROBLEMS[reading.problem] : undefined
}

function numberOf(reading: NumberReading | undefined): number {
  return reading !== undefined && 'value' in reading ? reading.value + 0 : 0
}

function usableSize(
  reading: NumberReading | undefined,
  row: number,
  id: string,
  diagnostics: Diagnostic[],
): number | undefined {
  if (reading === undefined || ('problem' in reading && reading.problem === 'missing')) return undefined
  if ('value' in reading && reading.value >= 0) return reading.value
  diagnostics.push({ code: 'size-unusable', severity: 'warning', row, id, field: 'size' })
  return undefined
}

function cellValue(cell: CellReading): unknown {
  return 'value' in cell ? cell.value : undefined
}

/** What stood in the cell, for the reader of the diagnostic; nothing where there was nothing to show. */
function shown(cell: CellReading | undefined): { readonly value?: string } {
  if (cell === undefined || !('value' in cell) || cell.value === undefined || cell.value === null) return {}
  return { value: cut(cell.value) }
}

function cut(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : cleanText(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
