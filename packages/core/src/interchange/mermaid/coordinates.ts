import type { DiagnosticCode } from '../../model/diagnostic'
import type { DecimalSign } from '../../model/numbers'
import { importCell } from '../mapping/importCell'

/** Why two coordinates could not be read, and of which. */
export interface CoordinateProblem {
  readonly code: DiagnosticCode
  readonly field?: 'x' | 'y'
  readonly value: string
}

/** Two coordinates as they are written, and the decimal sign that they have. */
interface Pair {
  readonly x: string
  readonly y: string
  readonly sign: DecimalSign
}

/** The smallest numbers that there are take more than 300 digits each; what is longer is no pair. */
const LONGEST = 1000

/**
 * Reads what stands between a point's brackets. Mermaid knows `0`, `1` and `0.5` only; here `.5`,
 * `1.0` and numbers outside 0..1 count too, and so do decimal commas: `0,5, 0,2`, `0,5; 0,2`, and
 * `0,5,1`, where only one reading lies within 0..1.
 */
export function readCoordinates(
  text: string,
): { readonly x: number; readonly y: number } | CoordinateProblem {
  const pair = text.length > LONGEST ? undefined : pairIn(text)
  if (pair === undefined) return { code: 'point-unreadable', value: text.trim() }
  if (pair === 'ambiguous') return { code: 'value-ambiguous', field: 'x', value: text.trim() }
  const x = readCoordinate(pair.x, 'x', pair.sign)
  if (typeof x !== 'number') return x
  const y = readCoordinate(pair.y, 'y', pair.sign)
  return typeof y === 'number' ? { x, y } : y
}

function readCoordinate(
  text: string,
  field: 'x' | 'y',
  sign: DecimalSign,
): number | CoordinateProblem {
  const { value, problem = 'value-missing' } = importCell(text, 'scale', sign)
  return typeof value === 'number' ? value : { code: problem, field, value: text.trim() }
}

function pairIn(text: string): Pair | 'ambiguous' | undefined {
  const halves = text.split(';')
  if (halves.length > 1) {
    const [x = '', y = ''] = halves
    return halves.length === 2 ? { x, y, sign: text.includes(',') ? ',' : '.' } : undefined
  }
  const parts = text.split(',')
  if (parts.length === 2) return { x: parts[0] ?? '', y: parts[1] ?? '', sign: '.' }
  if (parts.length === 3) return pairOfThree(parts)
  return parts.length === 4 ? joined(parts, 2) : undefined
}

/** One number has a decimal comma: the one whose comma has no space behind it, else the one that fits. */
function pairOfThree(parts: readonly string[]): Pair | 'ambiguous' | undefined {
  const pairs = [joined(parts, 2), joined(parts, 1)].filter((pair) => pair !== undefined)
  const [only] = pairs
  if (pairs.length < 2) return only
  const fitting = pairs.filter(({ x, y, sign }) => fits(x, sign) && fits(y, sign))
  return fitting.length > 1 ? 'ambiguous' : fitting[0]
}

/** The first `count` parts as one number and the others as one, where commas can be decimal signs. */
function joined(parts: readonly string[], count: number): Pair | undefined {
  const numbers = [parts.slice(0, count), parts.slice(count)].map((some) => some.join(',').trim())
  const [x = '', y = ''] = numbers
  return numbers.some((number) => /\s/.test(number)) ? undefined : { x, y, sign: ',' }
}

function fits(text: string, sign: DecimalSign): boolean {
  const { value } = importCell(text, 'scale', sign)
  return typeof value === 'number' && value >= 0 && value <= 1
}
