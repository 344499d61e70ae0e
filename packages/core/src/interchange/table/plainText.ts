import type { DiagnosticCode } from '../../model/diagnostic'
import { type DecimalSign, writeNumber } from '../../model/numbers'

/** A value as a table's text, and what of it could not be written. */
export interface PlainText {
  readonly text: string
  readonly problem?: DiagnosticCode
}

/**
 * The text of a value in a table. Nothing is empty; what is neither text nor a number is empty with
 * a reason. No value's own `toString` is called.
 */
export function plainText(value: unknown, decimalSign: DecimalSign): PlainText {
  if (value === undefined || value === null) return { text: '' }
  if (typeof value === 'bigint') return { text: String(value) }
  if (typeof value === 'number') {
    const text = writeNumber(value, decimalSign)
    return text === '' ? { text, problem: 'value-not-finite' } : { text }
  }
  if (typeof value !== 'string') return { text: '', problem: 'value-wrong-type' }
  return value.includes('\0')
    ? { text: value.replaceAll('\0', ''), problem: 'character-removed' }
    : { text: value }
}
