import { FIELD_NAMES } from '@kvadrant/core'
import fc from 'fast-check'

/** Words that mean something to the figure, so that chance does not only bring strangers. */
const KEYS = [
  ...FIELD_NAMES,
  'dilemma.aim',
  'dilemma.risk',
  'complexity.title',
  'figure.members.other',
  'value.coordinates',
  '__proto__',
  'constructor',
]

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 0.5, 1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 5e-324),
)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', '0,5', '0.5', '1 000', '\ud800', '\u202e', '<b>', '{label}', '{count}'),
)

/** Any value that JSON can hold, and NaN and the infinities, which it cannot. */
export const json = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    number,
    text,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), text), tie('value'), { maxKeys: 5 }),
})).value

/** A row that could be one: known fields, most of them with values that can be placed. */
const row = fc.record(
  {
    id: fc.oneof(text, fc.integer()),
    label: text,
    group: text,
    size: fc.oneof(number, json),
    organisationalComplexity: fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
      json,
    ),
    innovationComplexity: fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
      json,
    ),
  },
  { requiredKeys: [] },
)

const setting = fc.option(json, { nil: undefined, freq: 2 })

/** A figure's props of which each may be anything that JSON can hold. */
export const anyProps = fc.record({
  data: fc.oneof(fc.array(fc.oneof(row, json), { maxLength: 8 }), json),
  fields: setting,
  domain: setting,
  split: setting,
  snap: setting,
  groups: setting,
  tolerance: setting,
  messages: setting,
  locale: fc.oneof(fc.constantFrom('sv', 'en', 'sv_SE', 'fi'), text, setting),
  selected: setting,
  hovered: setting,
  width: setting,
  height: setting,
  splitEditable: fc.boolean(),
  readOnly: fc.boolean(),
})
