import { readNumber, writeNumber } from '../../model/numbers'
import { decimalSignOf, readingSignOf, type TableFormat } from './table'

/**
 * A number as a cell of a column: the shortest text with the column's decimal sign that is read as
 * this number again. `1,234` gets one more zero where nothing in the table tells that it is no
 * thousand.
 */
export function numberText(value: number, format: TableFormat, column: number): string {
  const text = writeNumber(value, decimalSignOf(format, column))
  const reading = readNumber(text, readingSignOf(format, column))
  return text === '' || ('value' in reading && reading.value === value) ? text : `${text}0`
}
