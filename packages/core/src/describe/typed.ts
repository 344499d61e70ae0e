import { readNumber } from '../model/numbers'
import type { Domain } from '../scales/domain'

/** What a person typed into a number field: a value, or why there is none. */
export type TypedValue = { readonly value: number } | { readonly problem: 'unreadable' | 'outside' }

/**
 * Reads a number as people type it, with a decimal comma or a decimal point whatever the
 * language, and refuses what lies outside the domain. A number that lies outside already and is
 * typed again unchanged never comes here: a field that was not changed is not read.
 */
export function readTyped(text: string, [low, high]: Domain): TypedValue {
  const asComma = text.includes(',') ? readNumber(text, ',') : undefined
  const reading = asComma && 'value' in asComma ? asComma : readNumber(text, '.')
  if (!('value' in reading)) return { problem: 'unreadable' }
  return reading.value < low || reading.value > high
    ? { problem: 'outside' }
    : { value: reading.value }
}
