import { STATE_VERSION } from './state'

/** A JSON schema, of the keywords that are needed here. */
export interface JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly const?: number
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: { readonly [key: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
}

const TEXT: JsonSchema = { type: 'string' }
const NUMBER: JsonSchema = { type: 'number' }
const VALUE: JsonSchema = { type: ['string', 'number', 'null'] }

/**
 * The JSON schema (draft 2020-12) of what `writeJson` writes and `readJson` reads without a remark;
 * a test keeps the three in step. Three things it cannot say: a domain's least value is below its
 * greatest, every row has a cell for each header, and `fields` names headers that are there.
 */
export const STATE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kvadrant portfolio',
  type: 'object',
  required: ['kvadrant', 'headers', 'rows'],
  additionalProperties: false,
  properties: {
    kvadrant: { const: STATE_VERSION, description: 'The version of this format.' },
    headers: {
      description: 'The names of the columns, in their order.',
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      uniqueItems: true,
    },
    rows: {
      description: 'A cell for each header, row by row; null where there is nothing.',
      type: 'array',
      items: { type: 'array', items: VALUE },
    },
    fields: {
      description: 'Which column holds which field: a header by the name of the field.',
      type: 'object',
      additionalProperties: TEXT,
    },
    domain: {
      description: 'The least and the greatest value of a field, in the units of the rows.',
      type: 'object',
      additionalProperties: { type: 'array', items: NUMBER, minItems: 2, maxItems: 2 },
    },
    split: {
      description: 'Where axes are split, by field, in the units of that field.',
      type: 'object',
      additionalProperties: { type: ['number', 'array'], items: NUMBER },
    },
    tolerance: {
      description: 'The measure of distance of a figure, by its id, on the unit scale.',
      type: 'object',
      additionalProperties: { type: 'number', minimum: 0, maximum: 1 },
    },
    shownGroups: {
      description: 'The groups that are shown; all of them where this is left out.',
      type: 'array',
      items: TEXT,
    },
    selected: { description: 'Id of the selected initiative.', type: 'string' },
    before: {
      description: 'Values that initiatives had before, by id and field.',
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: VALUE },
    },
    figure: { description: 'Id of the figure in view.', type: 'string' },
    locale: { description: 'The language tag of the texts.', type: 'string' },
  },
}
