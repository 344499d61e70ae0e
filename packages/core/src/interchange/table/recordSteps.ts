import type { Diagnostic } from '../../model/diagnostic'
import {
  type DecimalSign,
  type DecimalTally,
  signShown,
  tallyDecimalSign,
} from '../../model/numbers'
import type { DecodedText } from '../encoding/encoding'
import type { Steps } from '../steps'
import { columnName, nameHeaders } from './headers'
import { TABLE_LIMITS } from './limits'
import { recordOf, reportRecord, type TextTraits } from './record'
import { refused } from './refused'
import { DEFAULT_STYLE, type LineEnding, type TableReading } from './table'
import { Tokenizer } from './tokenizer'

/** Characters that are read between two pauses. */
const BLOCK = 32_768

/** Makes a table of a text whose separator is known. `start` is where the separator line ends. */
export function* recordSteps(
  decoded: DecodedText,
  separator: string,
  start: number,
): Steps<TableReading> {
  const { text } = decoded
  const traits: TextTraits = { nul: text.includes('\0'), damaged: decoded.damaged }
  const tokenizer = new Tokenizer(text, separator, start)
  const diagnostics: Diagnostic[] = []
  const lines: (readonly string[])[] = []
  const rows: (readonly string[])[] = []
  const endings: string[] = []
  let headers: readonly string[] = []
  let tallies: readonly DecimalTally[] = []
  let prologue = ''
  let lineEnd = start
  let cells = 0
  let pauseAt = start + BLOCK

  while (!tokenizer.finished) {
    const complete = tokenizer.advance(pauseAt)
    if (tokenizer.count > TABLE_LIMITS.columns)
      return refused('too-many-columns', TABLE_LIMITS.columns)
    if (complete) {
      const long = longCell(tokenizer)
      if (long >= 0) {
        const row = lines.length > 0 ? { row: rows.length } : {}
        const where = { ...row, field: columnName(headers, long) }
        return refused('cell-too-long', TABLE_LIMITS.cellCharacters, where)
      }
      const record = recordOf(text, tokenizer, traits.nul)
      cells += tokenizer.count
      if (cells > TABLE_LIMITS.cells) return refused('file-too-large', TABLE_LIMITS.cells)
      if (lines.length === 0) {
        const named = nameHeaders(record.texts)
        headers = named.names
        tallies = headers.map(() => ({ commas: 0, points: 0 }))
        prologue = text.slice(0, tokenizer.recordStart)
        diagnostics.push(...named.diagnostics)
        reportRecord(record, tokenizer, headers, undefined, traits, diagnostics)
      } else {
        if (rows.length + 1 >= TABLE_LIMITS.rows) return refused('too-many-rows', TABLE_LIMITS.rows)
        endings.push(lineEnding(text, lineEnd, tokenizer.recordStart))
        reportRecord(record, tokenizer, headers, rows.length, traits, diagnostics)
        tallies.forEach((tally, column) => tallyDecimalSign(record.texts[column], tally))
        rows.push(record.texts)
      }
      lines.push(record.written)
      lineEnd = tokenizer.recordEnd
    }
    if (tokenizer.at >= pauseAt) {
      yield tokenizer.at / text.length
      pauseAt = tokenizer.at + BLOCK
    }
  }
  if (lines.length === 0) return refused('file-empty')
  endings.push(lineEnding(text, lineEnd, text.length))

  const table = {
    headers,
    rows,
    format: {
      encoding: decoded.encoding,
      byteOrderMark: decoded.byteOrderMark,
      separator,
      separatorLine: start > 0,
      lineEnding: firstBreak(endings[0]) ?? DEFAULT_STYLE.lineEnding,
      finalLineEnding: endings.at(-1) !== '',
      decimalSign: tableSign(tallies, separator),
      decimalSigns: tallies.map(signShown),
    },
    written: { prologue, lines, endings },
  }
  return { table, diagnostics }
}

/** The first cell of the record that is longer than a cell may be; -1 without one. */
function longCell({ starts, ends, count, recordStart, recordEnd }: Tokenizer): number {
  if (recordEnd - recordStart <= TABLE_LIMITS.cellCharacters) return -1
  for (let cell = 0; cell < count; cell++) {
    if ((ends[cell] ?? 0) - (starts[cell] ?? 0) > TABLE_LIMITS.cellCharacters) return cell
  }
  return -1
}

/**
 * What stands between two lines; one string for all the usual ones, so that a large file keeps no
 * copies.
 */
function lineEnding(text: string, from: number, to: number): string {
  const ending = text.slice(from, to)
  const first = firstBreak(ending)
  return first === ending ? first : ending
}

function firstBreak(ending: string | undefined): LineEnding | undefined {
  if (ending === undefined || ending === '') return undefined
  if (ending.startsWith('\r\n')) return '\r\n'
  return ending.startsWith('\r') ? '\r' : '\n'
}

/** The sign that most cells show; without any evidence, the one that goes with the separator. */
function tableSign(tallies: readonly DecimalTally[], separator: string): DecimalSign {
  let commas = 0
  let points = 0
  for (const tally of tallies) {
    commas += tally.commas
    points += tally.points
  }
  return signShown({ commas, points }) ?? (separator === ',' ? '.' : ',')
}
