import { readSetting } from './setting'

/**
 * The names of what an initiative can carry. They are the same in every figure, in a
 * portfolio and in the header mapping of a file, and are those of docs/figures.
 */
export const FIELD_NAMES = [
  'id',
  'label',
  'group',
  'size',
  'organisationalComplexity',
  'innovationComplexity',
  'innovationAmbition',
  'innovationCapability',
  'partnershipWeight',
  'supplierForce',
  'municipalForce',
  'internalForce',
  'suppliers',
  'municipalities',
  'internalUnits',
  'organisationSize',
  'stance',
  'sharedGoal',
  'samePhase',
  'resources',
  'priorities',
] as const

/** A field that every figure knows, or a dimension of the dilemma (`dilemma.aim`). */
export type FieldName = (typeof FIELD_NAMES)[number] | `dilemma.${string}`

/**
 * Where a row keeps a field: one of its own keys, or a function of the row.
 * A function that throws makes the cell unreadable, never the figure.
 */
export type FieldSource<Row> = (keyof Row & string) | ((row: Row) => unknown)

/**
 * Where the host's rows keep what the figures read. A name left out is looked up in the
 * row under itself, so rows that carry these names need no `fields` at all.
 */
export type Fields<Row, Name extends string = FieldName> = {
  readonly [name in Name]?: FieldSource<Row>
}

/** What a cell held, or that it could not be read at all (a getter or the host's function threw). */
export type CellReading = { readonly value: unknown } | { readonly unreadable: true }

const UNREADABLE: CellReading = { unreadable: true }

/**
 * Reads one field of one row. Only a row's own or inherited data is read: `__proto__`,
 * `constructor` and the like give `undefined` unless the row itself owns the key.
 */
export function readField<Row>(
  row: Row,
  name: string,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): CellReading {
  try {
    const source = sourceOf(name, fields)
    if (typeof source === 'function') return { value: source(row) }
    return { value: keyed(row, source) }
  } catch {
    return UNREADABLE
  }
}

/** The row's own key of a field, or `undefined` where the host gave a function. Nothing throws. */
export function fieldKey<Row>(
  name: string,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): string | undefined {
  const source = sourceOf(name, fields)
  return typeof source === 'string' ? source : undefined
}

/** What is neither a key nor a function (a number, null, a setting that threw) counts as left out. */
function sourceOf<Row>(
  name: string,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): FieldSource<Row> | string {
  const source = readSetting(fields, name)
  if (typeof source === 'string') return source
  return isReader<Row>(source) ? source : name
}

function isReader<Row>(source: unknown): source is (row: Row) => unknown {
  return typeof source === 'function'
}

function keyed(row: unknown, key: string): unknown {
  if (row === null || typeof row !== 'object') return undefined
  if (Object.hasOwn(row, key)) return Reflect.get(row, key)
  // A class instance may answer through a getter of its prototype; Object.prototype never does.
  return key in Object.prototype ? undefined : Reflect.get(row, key)
}
