import { type DecimalSign, readNumber } from '../../model/numbers'

/**
 * Spreadsheets run a cell as a formula when it begins with one of the first four, or with a
 * full-width form of them; tab, CR and LF are skipped by some of them on the way to one.
 */
const TRIGGER = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/
const QUOTED_TRIGGER = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/
const MARKED = /^'+[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/
const SIGNED = /^[+-]/

/**
 * Makes text safe for spreadsheets: what would run as a formula gets a `'` in front, which they
 * show as text. So does text that begins with `'` and such a sign already, so that {@link
 * withoutMark} gives every text back. A number in the column's own style (`-0,5`) is left alone.
 */
export function withMark(text: string, decimalSign: DecimalSign): string {
  return QUOTED_TRIGGER.test(text) && !isSignedNumber(text, decimalSign) ? `'${text}` : text
}

/** Takes off one `'` that keeps a formula from running; every other text stays as it is. */
export function withoutMark(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text
}

/** Whether a spreadsheet might run this text, as it stands in a file, as a formula. */
export function wouldRun(text: string, decimalSign: DecimalSign): boolean {
  return TRIGGER.test(text) && !isSignedNumber(text, decimalSign)
}

/**
 * Numbers are digits, signs and separators only: whatever a spreadsheet makes of them, it runs
 * nothing.
 */
function isSignedNumber(text: string, decimalSign: DecimalSign): boolean {
  return SIGNED.test(text) && 'value' in readNumber(text, decimalSign)
}
