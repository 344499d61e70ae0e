import type { FigureDefinition } from '../figures/defineFigure'
import type { Diagnostic } from '../model/diagnostic'
import { type Coordinate, type Position, sameCoordinate } from '../model/position'
import type { FieldScale } from '../scales/domain'
import type { RowName } from './cells'

/** Where the values of a row put it. */
export interface Standing {
  /** What is shown and edited on each axis. */
  readonly values: readonly Coordinate[]
  readonly position: Position
  /** The fields whose values lie outside, so that the mark is drawn at the edge. */
  readonly beyond: readonly string[]
}

/** Where the raw values of a row put it, or why they put it nowhere. */
export function standingOf(
  { axes, coding, space }: FigureDefinition,
  scales: readonly FieldScale[],
  raw: readonly Coordinate[],
  { index, id }: RowName,
): Standing | Diagnostic[] {
  const values = coding ? coding.toCoordinates(raw) : raw
  if ('code' in values) {
    const problem = { code: values.code, severity: 'warning', row: index, id } as const
    if (values.axes.length === 0) return [problem]
    return values.axes.map((axis) => ({
      ...problem,
      field: axes[axis]?.field ?? '',
      value: String(raw[axis] ?? ''),
    }))
  }
  if (values.every((value) => value === null)) {
    return axes.map(({ field }) => ({
      code: 'value-missing',
      severity: 'warning',
      row: index,
      id,
      field,
    }))
  }
  const unit = unitOf(scales, values)
  const position = space.clamp(unit)
  const beyond = axes.flatMap(({ field }, axis) =>
    sameCoordinate(unit[axis], position[axis]) ? [] : [field],
  )
  return { values, position, beyond }
}

/** Coordinates on the unit scale, not clamped; no answer stays no answer. */
export function unitOf(scales: readonly FieldScale[], values: readonly Coordinate[]): Position {
  return values.map((value, axis) => (value === null ? null : (scales[axis]?.toUnit(value) ?? 0)))
}
