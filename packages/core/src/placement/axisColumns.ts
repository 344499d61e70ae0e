import type { AxisDefinition, FigureDefinition } from '../figures/defineFigure'
import type { FieldValues } from '../model/change'
import type { Diagnostic } from '../model/diagnostic'
import type { FieldSource } from '../model/fields'
import type { Coordinate } from '../model/position'
import { readSetting } from '../model/setting'
import { type Column, numberIn, readCells, type RowName, wordIn } from './cells'

/** One axis of all rows: its field, and what stands in it for a row, or why nothing does. */
export interface AxisColumn {
  readonly field: string
  readonly read: (
    row: unknown,
    name: RowName,
    overlay: FieldValues | undefined,
  ) => Coordinate | Diagnostic
}

/** Reads the axes of all rows: numbers by the evidence of their column, words by the axis's steps. */
export function axisColumns<Row>(
  rows: readonly Row[],
  { axes }: FigureDefinition,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): readonly AxisColumn[] {
  return axes.map((axis) => {
    const column = readCells(rows, axis.field, fields)
    return {
      field: axis.field,
      read: (row, name, overlay) => {
        const over = overlaid(overlay, axis)
        // Null stands over the row too: an answer that was taken away.
        return over === undefined ? answered(axis, inRow(axis, column, row, name)) : over
      },
    }
  })
}

function inRow(
  axis: AxisDefinition,
  column: Column,
  row: unknown,
  name: RowName,
): number | Diagnostic {
  return axis.steps ? wordIn(column, axis.steps, row, name) : numberIn(column, row, name)
}

/** An optional field without a value is no answer, which is no reason to leave the row out. */
function answered(
  { optional }: AxisDefinition,
  read: number | Diagnostic,
): Coordinate | Diagnostic {
  return optional && typeof read !== 'number' && read.code === 'value-missing' ? null : read
}

/** A value that stands over the row's own; one that the axis cannot hold does not. */
function overlaid(
  overlay: FieldValues | undefined,
  { field, steps, optional }: AxisDefinition,
): Coordinate | undefined {
  const value = readSetting(overlay, field)
  if (steps && typeof value === 'string') {
    const index = steps.indexOf(value)
    return index < 0 ? undefined : index
  }
  if (value === null && optional && overlay !== undefined && Object.hasOwn(overlay, field))
    return null
  return !steps && typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined
}
