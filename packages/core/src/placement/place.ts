import type { FigureDefinition, Thresholds } from '../figures/defineFigure'
import type { FieldValues } from '../model/change'
import type { Diagnostic } from '../model/diagnostic'
import type { FieldSource } from '../model/fields'
import { type Position, SAME_POSITION } from '../model/position'
import { readSetting } from '../model/setting'
import { type Domain, type FieldScale, fieldScale, saneDomain } from '../scales/domain'
import { cleanText } from '../text'
import { numberIn, readCells, sizeIn, textIn } from './cells'
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
  const scales = definition.axes.map((axis) =>
    axisScale(axis.field, axis.domain, options.domain, diagnostics),
  )
  const thresholds = saneSplits(definition, scales, options.split, diagnostics)
  const partition = definition.partition(thresholds)
  const { ids, diagnostics: idProblems } = identify(rows, options.fields)
  // One by one: a call cannot take hundreds of thousands of arguments.
  for (const problem of idProblems) diagnostics.push(problem)

  const columns = definition.axes.map(({ field }) => readCells(rows, field, options.fields))
  const sizes = readCells(rows, 'size', options.fields)

  const placed: Placed<Row>[] = []
  const notPlaced: NotPlaced<Row>[] = []
  rows.forEach((row, index) => {
    const name = { index, id: ids[index] ?? String(index + 1) }
    const { id } = name
    const overlay = options.overlay?.get(id)
    const label =
      textIn(row, 'label', name, options.fields, diagnostics) ||
      options.unnamed?.(index + 1) ||
      cleanText(id) ||
      String(index + 1)
    const read = columns.map(
      (column) => overlaid(overlay, column.field) ?? numberIn(column, row, name),
    )
    const values = read.filter((one) => typeof one === 'number')
    const reasons = read.filter((one) => typeof one !== 'number')
    if (reasons.length > 0) {
      diagnostics.push(...reasons)
      notPlaced.push({ id, index, row, label, reasons })
      return
    }
    const unit = values.map((value, axis) => scales[axis]?.toUnit(value) ?? 0)
    const position = definition.space.clamp(unit)
    const beyond = columns.filter(
      (_, axis) => Math.abs((unit[axis] ?? 0) - (position[axis] ?? 0)) > SAME_POSITION,
    )
    for (const { field } of beyond) {
      diagnostics.push({ code: 'value-outside-domain', severity: 'info', row: index, id, field })
    }
    placed.push({
      id,
      index,
      row,
      label,
      group: textIn(row, 'group', name, options.fields, diagnostics),
      size: sizeIn(sizes, name, diagnostics),
      values,
      position,
      outside: beyond.length > 0,
      region: partition.regionOf(position),
    })
  })
  return { placed, notPlaced, diagnostics, scales, thresholds }
}

/** A value that stands over the row's own; one that is no finite number does not. */
function overlaid(overlay: FieldValues | undefined, field: string): number | undefined {
  const value = readSetting(overlay, field)
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined
}

function axisScale(
  field: string,
  fallback: Domain | undefined,
  domains: PlaceOptions['domain'],
  diagnostics: Diagnostic[],
): FieldScale {
  const given = readSetting(domains, field)
  const { domain, usable } = saneDomain(given, fallback)
  if (!usable) diagnostics.push({ code: 'domain-unusable', severity: 'warning', field })
  return fieldScale(domain)
}
