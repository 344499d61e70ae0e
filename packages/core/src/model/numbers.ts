/** The sign between whole part and decimals: `,` in Swedish, `.` in English. */
export type DecimalSign = ',' | '.'

/**
 * Why a cell is no number. `missing`: nothing there, or white space alone. `not-a-number`: text
 * that is none. `not-finite`: NaN, an infinity, or digits beyond what a number can hold.
 * `wrong-type`: neither a number nor text. `ambiguous`: a thousand or a decimal (`1,234`), and
 * nothing tells which.
 */
export type NumberProblem = 'missing' | 'not-a-number' | 'not-finite' | 'wrong-type' | 'ambiguous'

/** A number, or the reason why there is none. Never 0 in the place of what could not be read. */
export type NumberReading = { readonly value: number } | { readonly problem: NumberProblem }

/** A column of cells, read: a reading for each cell, in their order. */
export interface ColumnReading {
  /** The sign that the column was read with, and is to be written with. */
  readonly decimalSign: DecimalSign
  readonly readings: readonly NumberReading[]
}

/** How many cells of a column can be read with one of the two signs only. */
export interface DecimalTally {
  commas: number
  points: number
}

/**
 * What a text can mean: one number whatever the sign, a number under one sign or under each, or
 * none.
 */
type NumberShape =
  | NumberReading
  | { readonly asComma: NumberReading | undefined; readonly asPoint: NumberReading | undefined }

const INTEGER = /^-?\d{1,15}$/
/** Digits, a sign, digits: what nearly every cell with decimals looks like, and quick to read. */
const DECIMAL = /^(-?)(\d{1,15})([.,])(\d{1,15})$/
const NUMERAL = /^([-+\u2212]?)([\d.,' \u00a0\u2009\u202f\u2019]*\d)(?:e([-+\u2212]?\d+))?$/i
/**
 * Groups of three behind one and the same separator, then decimals; a group never begins with 0.
 */
const WITH_COMMA =
  /^(?:\d+|[1-9]\d{0,2}(?:([.' \u00a0\u2009\u202f\u2019])\d{3})(?:\1\d{3})*)?(?:,\d+)?$/
const WITH_POINT =
  /^(?:\d+|[1-9]\d{0,2}(?:([,' \u00a0\u2009\u202f\u2019])\d{3})(?:\1\d{3})*)?(?:\.\d+)?$/
const GROUPING = /['\s\u2019]/g

/** No number that a person means is longer; what is, is refused before it is looked at. */
const LONGEST_NUMERAL = 1000

/**
 * Reads a column of cells as numbers, by the evidence of the whole column: `0,5` anywhere in it
 * says that `1,234` is a little more than one, `0.5` that it is more than a thousand. Where the two
 * kinds of evidence meet, the more frequent decides, and a cell that only the other can read is
 * read by it.
 *
 * Finite numbers pass (`-0` as 0). Text may have a sign (`-`, `+`, U+2212), groups of three (space,
 * no-break spaces, apostrophes, or the sign that is not the decimal one), decimals (`,5` too) and
 * an exponent (`1e5`, `1,2E-07`: spreadsheets and programs write them). `0x10`, `Infinity`, `50 %`
 * and dates are `not-a-number`. Booleans, bigints, symbols, functions, dates, lists and objects are
 * `wrong-type`; their `toString` is never called. Nothing throws, not even for cells that do when
 * read.
 *
 * @param assumed the sign where the column has no evidence, or as much for one as for the other.
 * @default none: `1,234` is then `ambiguous`, and `decimalSign` says `.`
 */
export function readColumn(cells: readonly unknown[], assumed?: DecimalSign): ColumnReading {
  const tally: DecimalTally = { commas: 0, points: 0 }
  const shapes = listCells(cells).map(shapeOf)
  for (const shape of shapes) count(shape, tally)
  const sign = signShown(tally) ?? assumed
  return { decimalSign: sign ?? '.', readings: shapes.map((shape) => resolve(shape, sign)) }
}

/**
 * Reads one cell, as {@link readColumn} does, with a sign that is known already.
 * Without one, a text that the two signs read differently is `ambiguous`.
 */
export function readNumber(cell: unknown, decimalSign: DecimalSign | undefined): NumberReading {
  return resolve(shapeOf(cell), decimalSign)
}

/** Adds what a cell says about its column's decimal sign to the tally. Most cells say nothing. */
export function tallyDecimalSign(cell: unknown, tally: DecimalTally): void {
  if (typeof cell !== 'string' || (!cell.includes(',') && !cell.includes('.'))) return
  const sole = soleSign(DECIMAL.exec(cell))
  if (sole === ',') tally.commas++
  else if (sole === '.') tally.points++
  else count(shapeOf(cell), tally)
}

/** The sign with more evidence; undefined where there is none, or as much for each. */
export function signShown(tally: DecimalTally): DecimalSign | undefined {
  if (tally.commas === tally.points) return undefined
  return tally.commas > tally.points ? ',' : '.'
}

/**
 * The shortest text that reads as exactly this number: no groups, no `-0`, and no exponent from
 * 1e-15 up to 1e21. NaN and the infinities have no text that a file could hold: the empty one.
 */
export function writeNumber(value: number, decimalSign: DecimalSign): string {
  if (!Number.isFinite(value)) return ''
  const text = withoutSmallExponent(String(value + 0))
  return decimalSign === ',' ? text.replace('.', ',') : text
}

function withoutSmallExponent(text: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text)
  const exponent = Number(parts?.[4])
  if (!parts || exponent > 15) return text
  return `${parts[1]}0.${'0'.repeat(exponent - 1)}${parts[2]}${parts[3] ?? ''}`
}

const UNREADABLE = Symbol('a cell that threw when it was read')

function listCells(cells: readonly unknown[]): readonly unknown[] {
  try {
    if (!Array.isArray(cells)) return []
    return Array.from({ length: cells.length }, (_, index) => cellAt(cells, index))
  } catch {
    return []
  }
}

function cellAt(cells: readonly unknown[], index: number): unknown {
  try {
    return cells[index]
  } catch {
    return UNREADABLE
  }
}

function shapeOf(cell: unknown): NumberShape {
  if (typeof cell === 'number') return finite(cell)
  if (typeof cell === 'string') return textShape(cell)
  return { problem: cell === null || cell === undefined ? 'missing' : 'wrong-type' }
}

function textShape(text: string): NumberShape {
  if (INTEGER.test(text)) return finite(Number(text))
  const decimal = DECIMAL.exec(text)
  const sole = soleSign(decimal)
  if (decimal && sole) {
    const reading = finite(Number(`${decimal[1]}${decimal[2]}.${decimal[4]}`))
    return sole === ','
      ? { asComma: reading, asPoint: undefined }
      : { asComma: undefined, asPoint: reading }
  }
  const trimmed = text.trim()
  if (trimmed === '') return { problem: 'missing' }
  const parts = trimmed.length > LONGEST_NUMERAL ? null : NUMERAL.exec(trimmed)
  if (!parts) return { problem: 'not-a-number' }
  const [, sign = '', body = '', exponent] = parts
  const asComma = numeral(WITH_COMMA.exec(body), ',', sign, exponent)
  const asPoint = numeral(WITH_POINT.exec(body), '.', sign, exponent)
  if (!asComma && !asPoint) return { problem: 'not-a-number' }
  // Without a sign in it the text means the same under both.
  return /[.,]/.test(body) ? { asComma, asPoint } : (asComma ?? { problem: 'not-a-number' })
}

/**
 * The sign of a {@link DECIMAL} that cannot be one of thousands: not three digits behind it, or not
 * 1 to 999 before.
 */
function soleSign(decimal: RegExpExecArray | null): DecimalSign | undefined {
  const [, , whole = '', sign, fraction = ''] = decimal ?? []
  if (fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0')) return undefined
  return sign === ',' || sign === '.' ? sign : undefined
}

/** The number of a matched body; the match's first group is the separator of thousands, if any. */
function numeral(
  match: RegExpExecArray | null,
  decimalSign: DecimalSign,
  sign: string,
  exponent: string | undefined,
): NumberReading | undefined {
  const grouped = match?.[1] !== undefined
  if (!match || (grouped && exponent !== undefined)) return undefined
  const plain = match[0]
    .replace(GROUPING, '')
    .replaceAll(decimalSign === ',' ? '.' : ',', '')
    .replace(',', '.')
  const power = exponent === undefined ? '' : `e${exponent.replace('\u2212', '-')}`
  const size = Number(plain + power)
  if (size === 0 && /[1-9]/.test(plain)) return { problem: 'not-finite' }
  return finite(sign === '' || sign === '+' ? size : -size)
}

function finite(value: number): NumberReading {
  return Number.isFinite(value) ? { value: value + 0 } : { problem: 'not-finite' }
}

function count(shape: NumberShape, tally: DecimalTally): void {
  if (!('asComma' in shape)) return
  if (!shape.asPoint) tally.commas++
  else if (!shape.asComma) tally.points++
}

function resolve(shape: NumberShape, sign: DecimalSign | undefined): NumberReading {
  if (!('asComma' in shape)) return shape
  const { asComma, asPoint } = shape
  if (asComma && asPoint) {
    if (sign === undefined) return { problem: 'ambiguous' }
    return sign === ',' ? asComma : asPoint
  }
  return asComma ?? asPoint ?? { problem: 'not-a-number' }
}
