import fc from 'fast-check'
import { DILEMMA_DIMENSIONS } from '../../figures/dilemma/dimensions'
import { FIELD_NAMES } from '../../model/fields'
import { anyNumber, anyValue, type Boxed } from '../../placement/testing/hostile'

/** Fields that rules do not go by. */
const OF_EVERY_ROW: readonly string[] = ['id', 'label', 'group', 'size']

/** Where the rows keep their fields: under `row.` and the field's name. */
export const FIELD_KEYS: { readonly [field: string]: string } = Object.fromEntries(
  [
    ...FIELD_NAMES.filter((field) => !OF_EVERY_ROW.includes(field)),
    ...DILEMMA_DIMENSIONS.map(({ id }) => `dilemma.${id}`),
  ].map((field) => [field, `row.${field}`]),
)

/** The scales of those rows: 0 to 10, but for what has another. */
export const DOMAINS = {
  organisationalComplexity: [0, 10],
  innovationComplexity: [0, 10],
  innovationAmbition: [0, 10],
  innovationCapability: [0, 10],
  partnershipWeight: [-5, 10],
  'dilemma.aim': [-3, 3],
} as const

const number: fc.Arbitrary<number | string> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4) },
  { weight: 2, arbitrary: anyNumber },
  { weight: 1, arbitrary: fc.constantFrom('2,5', '7.25', '9', '') },
)
const word: fc.Arbitrary<number | string> = fc.constantFrom(
  'small',
  ' small ',
  'medium',
  'large',
  'wait',
  'collaborate',
  'lead',
  'yes',
  'no',
  'nej',
  '',
)

/** A row whose values are in boxes: what makes the values asks them questions that hostile ones throw at. */
export type BoxedRow = Readonly<Record<string, Boxed | undefined>>

/** A row with most of the fields, numbers and words as hosts have them, some of them hostile. */
export const anyRow: fc.Arbitrary<BoxedRow> = fc.record(
  Object.fromEntries(
    Object.entries(FIELD_KEYS).map(([field, key]) => [
      key,
      fc.oneof(
        {
          weight: 30,
          arbitrary: (isWord(field) ? word : number).map((value): Boxed => ({ value })),
        },
        { weight: 1, arbitrary: anyValue },
      ),
    ]),
  ),
  { requiredKeys: [] },
)

/** A row as a host has it. */
export type HostRow = Readonly<Record<string, unknown>>

/** The row itself. */
export function unboxed(row: BoxedRow): HostRow {
  return Object.fromEntries(Object.entries(row).map(([key, box]) => [key, box?.value]))
}

function isWord(field: string): boolean {
  return [
    'organisationSize',
    'stance',
    'sharedGoal',
    'samePhase',
    'resources',
    'priorities',
  ].includes(field)
}
