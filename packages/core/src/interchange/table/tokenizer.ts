import { TABLE_LIMITS } from './limits'

/** How a cell is written: what has to be done to get at its text. */
export const CELL = {
  /** As it is. */
  plain: 0,
  /** As it is, with a quote somewhere inside. */
  plainWithQuote: 1,
  /** Between quotes, none inside. */
  quoted: 2,
  /** Between quotes, and quotes inside are doubled. */
  escaped: 3,
  /** Text goes on behind the closing quote. */
  misquoted: 4,
  /** Begins with a quote that nobody closed, and is therefore read as it is. */
  unclosed: 5,
} as const

/** One of {@link CELL}. */
export type CellKind = (typeof CELL)[keyof typeof CELL]

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

const BETWEEN = 0
const START = 1
const BARE = 2
const INSIDE = 3
const BEHIND = 4

/**
 * Finds the cells of a text, in one pass that can pause anywhere. Makes no strings: it gives the
 * bounds of the cells of one record at a time. Lines without any character are no records.
 *
 * A quote that somebody forgot to close would swallow what follows, up to the next quote or the end
 * of the file. It shows by that end, or by text that goes on behind the next quote, on a later
 * line: then it is taken for an ordinary character, and the cell is read again. Only runs of an odd
 * number of quotes open such a cell and end it, so no text is read again more than once.
 */
export class Tokenizer {
  /**
   * Bounds of the record's cells, quotes included; only the first `count` of each list are the
   * record's.
   */
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly kinds: CellKind[] = []
  /** Cells of the record so far. */
  count = 0
  recordStart = 0
  /** Where the record's last cell ends; its line ending follows. */
  recordEnd = 0
  /** Where reading goes on. */
  at: number

  private readonly text: string
  private readonly separator: number
  private state = BETWEEN
  private cellStart = 0
  private kind: CellKind = CELL.plain

  /** Begins at `from`; the separator is one UTF-16 unit. */
  constructor(text: string, separator: string, from: number) {
    this.text = text
    this.separator = separator.charCodeAt(0)
    this.at = from
    this.recordEnd = from
  }

  /** Whether the whole text has been read. */
  get finished(): boolean {
    return this.state === BETWEEN && this.at >= this.text.length
  }

  /** Reads on to about `until`, or to the end of a record: then it gives true. */
  advance(until: number): boolean {
    const stop = Math.min(until, this.text.length)
    if (this.state === BETWEEN) this.skipLineBreaks(stop)
    while (this.at < stop || (this.state === INSIDE && this.at >= this.text.length)) {
      if (this.state === START) this.openCell()
      else if (this.state === INSIDE) this.readQuoted()
      else if (this.readBare(stop)) return true
    }
    if (this.at < this.text.length || this.state === BETWEEN) return false
    this.closeCell()
    this.closeRecord()
    return true
  }

  private skipLineBreaks(stop: number): void {
    while (this.at < stop && isLineBreak(this.text.charCodeAt(this.at))) this.at++
    if (this.at >= stop) return
    this.recordStart = this.at
    this.count = 0
    this.startCell()
  }

  private startCell(): void {
    this.cellStart = this.at
    this.kind = CELL.plain
    this.state = START
  }

  private openCell(): void {
    if (this.text.charCodeAt(this.at) === QUOTE) {
      this.at++
      this.kind = CELL.quoted
      this.state = INSIDE
    } else this.state = BARE
  }

  private readQuoted(): void {
    const quote = this.text.indexOf('"', this.at)
    if (quote < 0) this.forgetQuote()
    else if (this.text.charCodeAt(quote + 1) === QUOTE) {
      this.at = quote + 2
      this.kind = CELL.escaped
    } else {
      this.at = quote + 1
      this.state = BEHIND
    }
  }

  /** Goes back to the cell's opening quote and takes it for an ordinary character. */
  private forgetQuote(): void {
    this.at = this.cellStart + 1
    this.kind = CELL.unclosed
    this.state = BARE
  }

  /** Reads on to the end of a cell outside quotes; true where that ends the record. */
  private readBare(stop: number): boolean {
    const { text, separator } = this
    const from = this.at
    let at = from
    let code = 0
    for (; at < stop; at++) {
      code = text.charCodeAt(at)
      if (code === separator || code === LF || code === CR) break
      if (code === QUOTE && this.kind === CELL.plain) this.kind = CELL.plainWithQuote
    }
    this.at = at
    if (this.state === BEHIND && at > from) {
      if (/\S/.test(text.slice(from, at)) && /[\r\n]/.test(text.slice(this.cellStart, from))) {
        this.forgetQuote()
        return false
      }
      this.kind = CELL.misquoted
    }
    if (at >= stop) return false
    this.closeCell()
    if (code !== separator) {
      this.closeRecord()
      return true
    }
    this.at++
    this.startCell()
    return false
  }

  private closeCell(): void {
    // Past the limit the record will be refused: cells are counted, but no longer kept.
    if (this.count <= TABLE_LIMITS.columns) {
      this.starts[this.count] = this.cellStart
      this.ends[this.count] = this.at
      this.kinds[this.count] = this.kind
    }
    this.count++
  }

  private closeRecord(): void {
    this.recordEnd = this.at
    this.state = BETWEEN
  }
}

function isLineBreak(code: number): boolean {
  return code === LF || code === CR
}
