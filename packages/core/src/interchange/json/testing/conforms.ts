import { isRecord } from '../readRecord'
import type { JsonSchema } from '../schema'

/** Whether a value of parsed JSON is as a schema says. Knows the keywords of `JsonSchema` alone. */
export function conforms(value: unknown, schema: JsonSchema): boolean {
  return (
    (schema.const === undefined || value === schema.const) &&
    (schema.type === undefined || [schema.type].flat().includes(typeOf(value))) &&
    (typeof value !== 'string' || new RegExp(schema.pattern ?? '', 'u').test(value)) &&
    (typeof value !== 'number' ||
      (value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity))) &&
    (!Array.isArray(value) || listConforms(value, schema)) &&
    (!isRecord(value) || recordConforms(value, schema))
  )
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function listConforms(
  list: readonly unknown[],
  { items = {}, minItems = 0, maxItems = Infinity, uniqueItems = false }: JsonSchema,
): boolean {
  return (
    list.length >= minItems &&
    list.length <= maxItems &&
    (!uniqueItems || new Set(list).size === list.length) &&
    list.every((item) => conforms(item, items))
  )
}

function recordConforms(
  record: { readonly [key: string]: unknown },
  { properties = {}, required = [], additionalProperties = true }: JsonSchema,
): boolean {
  const others = typeof additionalProperties === 'boolean' ? {} : additionalProperties
  return (
    required.every((key) => Object.hasOwn(record, key)) &&
    Object.entries(record).every(([key, value]) => {
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (known) return conforms(value, known)
      return additionalProperties !== false && conforms(value, others)
    })
  )
}
