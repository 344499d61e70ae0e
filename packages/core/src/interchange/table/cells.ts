import type { DecimalSign } from '../../model/numbers'
import { withMark, withoutMark, wouldRun } from './formulas'

const NUL = /\0/g

/** A cell as it is to be written in a file. */
export interface CellStyle {
  readonly separator: string
  readonly decimalSign: DecimalSign
}

/**
 * What a cell of a file says, quotes and all, as plain text: without its quotes, without NUL and
 * without the mark that keeps it from running as a formula.
 */
export function readCell(written: string): string {
  return withoutMark(contentOf(written))
}

/**
 * A text as a cell of a file. Safe for spreadsheets; in quotes only where it needs them: where it
 * has a quote, a line break or a separator (anybody's, lest a reader guesses wrong), where space at
 * its ends could get lost, and where it could be taken for the start of a file. NUL is left out.
 */
export function writeCell(text: string, { separator, decimalSign }: CellStyle): string {
  const content = withMark(text.replace(NUL, ''), decimalSign)
  return needsQuotes(content, separator) ? `"${content.replaceAll('"', '""')}"` : content
}

/**
 * A cell as it stands in a file, or written anew where a spreadsheet would run it as a formula or
 * where its quote was never closed.
 */
export function safeCell(written: string, style: CellStyle): string {
  const first = written.charCodeAt(0)
  // Letters and digits, nearly every cell there is, can neither run nor open a quote.
  if (first >= 0x30 && first < 0xff00 && first !== 0x3d && first !== 0x40) return written
  const unclosed = first === QUOTE && closingQuote(written) < 0
  return unclosed || wouldRun(contentOf(written), style.decimalSign)
    ? writeCell(readCell(written), style)
    : written
}

const QUOTE = 0x22

/** Text between quotes, `""` for each quote in it, and whatever follows; or the cell as it is. */
function contentOf(written: string): string {
  const plain = written.includes('\0') ? written.replace(NUL, '') : written
  if (plain.charCodeAt(0) !== QUOTE) return plain
  const end = closingQuote(plain)
  return end < 0 ? plain : plain.slice(1, end).replaceAll('""', '"') + plain.slice(end + 1)
}

/** Where the quote that the cell begins with is closed; -1 where it is not. */
function closingQuote(written: string): number {
  for (let at = 1; ; at += 2) {
    at = written.indexOf('"', at)
    if (at < 0 || written.charCodeAt(at + 1) !== QUOTE) return at
  }
}

const SPECIAL = /["\r\n;,\t]|^[\s\ufeff]|\s$|^sep=/i
const BARE_NUMBER = /^[-+]?[\d.,]+$/

function needsQuotes(content: string, separator: string): boolean {
  if (content.includes(separator)) return true
  return SPECIAL.test(content) && !BARE_NUMBER.test(content)
}
