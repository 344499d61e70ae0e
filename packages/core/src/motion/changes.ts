import type { AxisDefinition, Extras, FigureDefinition } from '../figures/defineFigure'
import type {
  Change,
  ChangeReason,
  CoordinateValues,
  FieldValue,
  FieldValues,
} from '../model/change'
import { type FieldSource, fieldKey } from '../model/fields'
import { type Coordinate, type Position, sameCoordinate } from '../model/position'
import type { Placed, Placement } from '../placement/place'
import { standingOf, unitOf } from '../placement/standing'
import { clampUnit } from '../spaces/clampUnit'
import { SMALL_STEP } from './snap'

type FieldMap<Row> = { readonly [name: string]: FieldSource<Row> | undefined } | undefined

/** What a change is made from. */
export interface ChangeSource<Row> {
  readonly definition: FigureDefinition
  readonly placement: Placement<Row>
  readonly fields?: FieldMap<Row>
}

/**
 * The change that takes an initiative to other values, in host units; undefined where no value
 * differs from the one it has. Values of fields that are not the figure's axes are left out, and so
 * are those that the axis cannot hold: no finite number, no word of its steps.
 */
export function changeTo<Row>(
  source: ChangeSource<Row>,
  placed: Placed<Row>,
  values: FieldValues,
  reason: ChangeReason,
): Change<Row> | undefined {
  const { definition, placement, fields } = source
  const before = new Map<string, FieldValue>()
  const changes = new Map<string, FieldValue>()
  const raw = definition.axes.map((axis, index) => {
    const old = placed.raw[index] ?? null
    const given = Object.hasOwn(values, axis.field) ? rawValue(axis, values[axis.field]) : undefined
    if (given === undefined || given === old) return old
    before.set(axis.field, hostValue(axis, old))
    changes.set(axis.field, hostValue(axis, given))
    return given
  })
  if (changes.size === 0) return undefined
  const standing = standingOf(definition, placement.scales, raw, placed)
  return {
    figure: definition.id,
    id: placed.id,
    row: placed.row,
    before: Object.fromEntries(before),
    changes: Object.fromEntries(changes),
    patch: patchOf(changes, fields),
    region:
      'position' in standing ? placement.partition.regionOf(standing.position) : placed.region,
    reason,
  }
}

/** The change that takes an initiative to other coordinates, by field: what a move or a number field asks for. */
export function changeCoordinates<Row>(
  source: ChangeSource<Row>,
  placed: Placed<Row>,
  coordinates: CoordinateValues,
  reason: ChangeReason,
): Change<Row> | undefined {
  const { axes, coding } = source.definition
  const wanted = axes.map(({ field }, axis) =>
    Object.hasOwn(coordinates, field)
      ? (coordinates[field] ?? null)
      : (placed.values[axis] ?? null),
  )
  const raw = coding ? coding.toValues(wanted, placed.raw) : wanted
  const values = axes.flatMap((axis, index): [string, FieldValue][] => {
    // Without a coding an axis that nothing was asked of keeps its value to the last digit.
    if (!coding && !Object.hasOwn(coordinates, axis.field)) return []
    return [[axis.field, hostValue(axis, raw[index] ?? null)]]
  })
  return changeTo(source, placed, Object.fromEntries(values), reason)
}

/**
 * The coordinates that follow when one is set to a value, by field. Where axes are linked the
 * others make room, except one that is `locked`.
 */
export function adjusted(
  { definition, placement }: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  placed: Placed,
  axis: number,
  value: number,
  locked?: number,
): CoordinateValues {
  const field = definition.axes[axis]?.field
  const scale = placement.scales[axis]
  if (field === undefined || !scale) return {}
  if (!definition.coding) return { [field]: value }
  const at = definition.space.adjust(placed.position, axis, scale.toUnit(value), locked)
  return movedValues({ definition, placement }, placed.position, at, 'exact')
}

/**
 * The coordinates that follow when one is taken a hundredth of its domain further, as a native
 * range's own step does. Where axes are linked the others make room, except one that is `locked`.
 */
export function nudged(
  source: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  placed: Placed,
  axis: number,
  direction: 1 | -1,
  locked?: number,
): CoordinateValues {
  const scale = source.placement.scales[axis]
  if (!scale) return {}
  const unit = (placed.position[axis] ?? 0) + direction * SMALL_STEP
  return adjusted(source, placed, axis, scale.fromUnit(clampUnit(unit)), locked)
}

/** A host's value as a coordinate of the axis's own: a word's number, a finite number, no answer. */
function rawValue(
  { steps, optional }: AxisDefinition,
  value: FieldValue | undefined,
): Coordinate | undefined {
  if (value === null) return optional ? null : undefined
  if (typeof value === 'string') {
    const index = steps?.indexOf(value) ?? -1
    return index < 0 ? undefined : index
  }
  return !steps && value !== undefined && Number.isFinite(value) ? value + 0 : undefined
}

function hostValue({ steps }: AxisDefinition, value: Coordinate): FieldValue {
  return steps && value !== null ? (steps[value] ?? null) : value
}

/** Values by the row's own keys. Built of entries, so that `__proto__` is a key like any other. */
function patchOf<Row>(
  values: Iterable<readonly [string, FieldValue]>,
  fields: FieldMap<Row>,
): FieldValues {
  const entries = Array.from(values, ([field, value]) => ({ key: fieldKey(field, fields), value }))
  return Object.fromEntries(
    entries.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value]])),
  )
}

/** How exactly a moved position is stated. */
export type Exactness = 'rounded' | 'exact'

/**
 * The coordinates of the axes on which a move left its start, by field. An axis that did not move
 * is not among them, so a value outside the domain survives a move along the other axis. A
 * pointer's are `rounded` to the scale's decimals; those of keys and of a grid are `exact`.
 */
export function movedValues(
  source: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  start: Position,
  at: Position,
  exactness: Exactness,
): CoordinateValues {
  const { axes } = source.definition
  const values = statedValues(source, at, exactness)
  const entries = axes.flatMap(({ field }, axis): [string, number | null][] =>
    source.placement.scales[axis] && !sameCoordinate(start[axis] ?? null, at[axis] ?? null)
      ? [[field, values[axis] ?? null]]
      : [],
  )
  return Object.fromEntries(entries)
}

/** A position in the coordinates of its axes. */
function statedValues(
  { definition, placement: { scales } }: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  at: Position,
  exactness: Exactness,
): readonly Coordinate[] {
  const exact = scales.map((scale, axis) => {
    const to = at[axis] ?? null
    return to === null ? null : scale.fromUnit(to)
  })
  if (exactness === 'exact') return exact
  const together = definition.coding?.rounded
  if (together) return together(exact, Math.max(...scales.map(({ decimals }) => decimals)))
  return exact.map((value, axis) => (value === null ? null : (scales[axis]?.round(value) ?? value)))
}

/** An initiative as it would be at another position. */
export interface Standpoint {
  readonly label: string
  /** What is shown on each axis. */
  readonly values: readonly Coordinate[]
  readonly position: Position
  readonly region: string
  readonly extras: Extras
}

/**
 * Where an initiative would be, in words' terms, if its move from `start` ended `at`. The region is
 * that of the values as they are stated, which a commit would report: what is said to lie on a
 * border is in the region that the border belongs to.
 */
export function standAt(
  source: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  placed: Placed,
  move: { readonly start: Position; readonly at: Position },
  exactness: Exactness,
): Standpoint {
  const { definition, placement } = source
  const moved = movedValues(source, move.start, move.at, exactness)
  const values = definition.axes.map(({ field }, axis) =>
    Object.hasOwn(moved, field) ? (moved[field] ?? null) : (placed.values[axis] ?? null),
  )
  const stated = definition.space.clamp(unitOf(placement.scales, values))
  return {
    label: placed.label,
    values,
    position: move.at,
    region: placement.partition.regionOf(stated),
    extras: placed.extras,
  }
}

/** The values on the axes, as the row has them once it has merged a change. */
export function rawAfter(
  { definition }: Pick<ChangeSource<unknown>, 'definition'>,
  placed: Placed,
  change: Change,
): readonly Coordinate[] {
  return definition.axes.map((axis, index) => {
    const given = Object.hasOwn(change.changes, axis.field)
      ? rawValue(axis, change.changes[axis.field])
      : undefined
    return given === undefined ? (placed.raw[index] ?? null) : given
  })
}

/** An initiative as it is once a change has been made. */
export function standAfter(
  source: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  placed: Placed,
  change: Change,
): Standpoint {
  const raw = rawAfter(source, placed, change)
  const standing = standingOf(source.definition, source.placement.scales, raw, placed)
  const { values, position } = 'position' in standing ? standing : placed
  const { label, extras } = placed
  return { label, values, position, region: change.region, extras }
}

/** The change that takes this one back; a region is asked for because a change does not remember the one it left. */
export function invertChange<Row>(
  change: Change<Row>,
  region: string,
  fields?: FieldMap<Row>,
  reason: ChangeReason = 'undo',
): Change<Row> {
  const patch = patchOf(Object.entries(change.before), fields)
  return { ...change, before: change.changes, changes: change.before, patch, region, reason }
}

/**
 * The host's rows with changes merged in: a new list with new rows where something changed, the
 * same rows elsewhere. Rows are found by the id that the figure reported, see `identify`. A new
 * row keeps the class of the old one, so that what it reads through getters of its class stays.
 */
export function applyChanges<Row extends object>(
  rows: readonly Row[],
  ids: readonly string[],
  changes: Change<Row> | readonly Change<Row>[],
): Row[] {
  const list: readonly Change<Row>[] = isList(changes) ? changes : [changes]
  const patches = new Map<string, FieldValues>()
  for (const { id, patch } of list) patches.set(id, { ...patches.get(id), ...patch })
  return rows.map((row, index) => {
    const patch = patches.get(ids[index] ?? '')
    return patch === undefined ? row : merged(row, patch)
  })
}

/** Defined, not assigned: a setter of the row's class is never called. */
function merged<Row extends object>(row: Row, patch: FieldValues): Row {
  const own = Object.getOwnPropertyDescriptors({ ...row, ...patch })
  return Object.create(Object.getPrototypeOf(row), own)
}

function isList<Row>(
  changes: Change<Row> | readonly Change<Row>[],
): changes is readonly Change<Row>[] {
  return Array.isArray(changes)
}
