import type { Extras, FigureDefinition, Thresholds } from '../figures/defineFigure'
import type { FieldValues } from '../model/change'
import type { Diagnostic } from '../model/diagnostic'
import type { FieldSource } from '../model/fields'
import type { Coordinate, Position } from '../model/position'
import type { Partition } from '../regions/partition'
import type { Domain, FieldScale } from '../scales/domain'
import { cleanText } from '../text'
import { axisColumns } from './axisColumns'
import { axisScales } from './axisScales'
import { readCells, sizeIn, textIn } from './cells'
import { extrasReader } from './extras'
import { identify } from './identify'
import { listRows } from './listRows'
import { saneSplits, saneTolerance } from './saneSplits'
import { standingOf } from './standing'

/** How a figure's rows are read. Everything is optional. */
export interface PlaceOptions<Row = unknown> {
  /** Where the rows keep what the figure reads. */
  readonly fields?: { readonly [name: string]: FieldSource<Row> | undefined } | undefined
  /** The least and greatest value of a field, in the host's units. @default [0, 1] */
  readonly domain?: { readonly [field: string]: Domain | undefined } | undefined
  /** Where an axis is split, by field, in that field's units. @default the definition's */
  readonly split?: { readonly [field: string]: number | readonly number[] | undefined } | undefined
  /** The figure's own measure of distance, on the unit scale. @default the definition's */
  readonly tolerance?: number | undefined
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
  /**
   * What is shown and edited on each axis, outside the domain or not: the row's values in host
   * units, the number of a word among its axis's steps, a share in per cent; null for no answer.
   */
  readonly values: readonly Coordinate[]
  /** The values of the fields on the axes, in host units, as a change reports them. */
  readonly raw: readonly Coordinate[]
  /** What the figure reads of the row beside its axes. */
  readonly extras: Extras
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
  /** The figure's own measure of distance in force, on the unit scale; 0 where it has none. */
  readonly tolerance: number
  /** The regions in force. */
  readonly partition: Partition
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
  const scales = axisScales(definition, options.domain, diagnostics)
  const thresholds = saneSplits(definition, scales, options.split, diagnostics)
  const tolerance = saneTolerance(definition, options.tolerance)
  const partition = definition.partition(thresholds, tolerance)
  const { ids, diagnostics: idProblems } = identify(rows, options.fields)
  // One by one: a call cannot take hundreds of thousands of arguments.
  for (const problem of idProblems) diagnostics.push(problem)

  const columns = axisColumns(rows, definition, options.fields)
  const sizes = readCells(rows, 'size', options.fields)
  const readExtras = extrasReader(rows, definition.reads ?? [], options.fields, options.domain)

  const placed: Placed<Row>[] = []
  const notPlaced: NotPlaced<Row>[] = []
  rows.forEach((row, index) => {
    const name = { index, id: ids[index] ?? String(index + 1) }
    const { id } = name
    const label =
      textIn(row, 'label', name, options.fields, diagnostics) ||
      options.unnamed?.(index + 1) ||
      cleanText(id) ||
      String(index + 1)
    const overlay = options.overlay?.get(id)
    const read = columns.map((column) => column.read(row, name, overlay))
    const raw = read.filter((one) => one === null || typeof one === 'number')
    const reasons = read.filter((one) => one !== null && typeof one !== 'number')
    const standing = reasons.length > 0 ? reasons : standingOf(definition, scales, raw, name)
    if (Array.isArray(standing)) {
      diagnostics.push(...standing)
      notPlaced.push({ id, index, row, label, reasons: standing })
      return
    }
    for (const field of standing.beyond) {
      diagnostics.push({ code: 'value-outside-domain', severity: 'info', row: index, id, field })
    }
    placed.push({
      id,
      index,
      row,
      label,
      group: textIn(row, 'group', name, options.fields, diagnostics),
      size: sizeIn(sizes, name, diagnostics),
      raw,
      values: standing.values,
      extras: readExtras(index),
      position: standing.position,
      outside: standing.beyond.length > 0,
      region: partition.regionOf(standing.position),
    })
  })
  return { placed, notPlaced, diagnostics, scales, thresholds, tolerance, partition }
}
