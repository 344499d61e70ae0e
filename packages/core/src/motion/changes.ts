import type { FigureDefinition } from '../figures/defineFigure'
import type { Change, ChangeReason, FieldValues } from '../model/change'
import { type FieldSource, fieldKey } from '../model/fields'
import { type Position, SAME_POSITION } from '../model/position'
import type { Placed, Placement } from '../placement/place'

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
 * are those that are no finite number.
 */
export function changeTo<Row>(
  source: ChangeSource<Row>,
  placed: Placed<Row>,
  values: FieldValues,
  reason: ChangeReason,
): Change<Row> | undefined {
  const { definition, placement, fields } = source
  const before = new Map<string, number>()
  const changes = new Map<string, number>()
  const unit = definition.axes.map(({ field }, axis) => {
    const old = placed.values[axis] ?? 0
    const given = Object.hasOwn(values, field) ? values[field] : undefined
    const value = given !== undefined && Number.isFinite(given) ? given + 0 : old
    if (value !== old) {
      before.set(field, old)
      changes.set(field, value)
    }
    return placement.scales[axis]?.toUnit(value) ?? 0
  })
  if (changes.size === 0) return undefined
  const region = definition.partition(placement.thresholds).regionOf(definition.space.clamp(unit))
  return {
    figure: definition.id,
    id: placed.id,
    row: placed.row,
    before: Object.fromEntries(before),
    changes: Object.fromEntries(changes),
    patch: patchOf(changes, fields),
    region,
    reason,
  }
}

/** Values by the row's own keys. Built of entries, so that `__proto__` is a key like any other. */
function patchOf<Row>(
  values: Iterable<readonly [string, number]>,
  fields: FieldMap<Row>,
): FieldValues {
  const entries = Array.from(values, ([field, value]) => ({ key: fieldKey(field, fields), value }))
  return Object.fromEntries(
    entries.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value]])),
  )
}

/** How exactly a moved position is stated in host units. */
export type Exactness = 'rounded' | 'exact'

/**
 * The host-unit values of the axes on which a move left its start. An axis that did not move is
 * not among them, so a value outside the domain survives a move along the other axis. A pointer's
 * values are `rounded` to the scale's decimals; those of keys and of a grid are `exact`.
 */
export function movedValues(
  source: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  start: Position,
  at: Position,
  exactness: Exactness,
): FieldValues {
  const entries = source.definition.axes.flatMap(({ field }, axis): [string, number][] => {
    const from = start[axis] ?? 0
    const to = at[axis] ?? from
    const scale = source.placement.scales[axis]
    if (!scale || Math.abs(to - from) <= SAME_POSITION) return []
    const value = scale.fromUnit(to)
    return [[field, exactness === 'rounded' ? scale.round(value) : value]]
  })
  return Object.fromEntries(entries)
}

/** An initiative as it would be at another position. */
export interface Standpoint {
  readonly label: string
  /** Host units, by axis. */
  readonly values: readonly number[]
  readonly region: string
}

/** Where an initiative would be, in words' terms, if its move from `start` ended `at`. */
export function standAt(
  source: Pick<ChangeSource<unknown>, 'definition' | 'placement'>,
  placed: Placed,
  move: { readonly start: Position; readonly at: Position },
  exactness: Exactness,
): Standpoint {
  const { definition, placement } = source
  const moved = movedValues(source, move.start, move.at, exactness)
  return {
    label: placed.label,
    values: definition.axes.map(({ field }, axis) => moved[field] ?? placed.values[axis] ?? 0),
    region: definition.partition(placement.thresholds).regionOf(move.at),
  }
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
