import { FRAME_LIMITS, type FrameLimits } from './limits'

/** What a message may carry: JSON, and the numbers that JSON has no words for. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain }

/** Whether plain data are a record, and no list. */
export function isRecord(
  value: Plain | undefined,
): value is Plain & { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a copy had to leave out, or why there is none. */
export type PlainProblem = 'not-plain' | 'unreadable' | 'cyclic' | 'too-deep' | 'too-large'

/** A copy, and what it lacks. `value` is undefined where there is no copy at all. */
export interface PlainReading {
  readonly value: Plain | undefined
  readonly problems: readonly PlainProblem[]
}

/**
 * A copy of anything as plain data that every browser can send to another page. Functions, symbols
 * and undefined are left out (null in a list); a date becomes its ISO text, a bigint its digits, any
 * other object a record of its own keys; what contains itself is cut where it does. Keys are text,
 * `__proto__` too. What is deeper or larger than the limits has no copy. Never throws: a getter or a
 * proxy that does is a value left out.
 */
export function plainCopy(given: unknown, limits: FrameLimits = FRAME_LIMITS): PlainReading {
  const problems = new Set<PlainProblem>()
  const around: object[] = []
  let values = 0
  let characters = 0

  const leaveOut = (problem: PlainProblem) => {
    problems.add(problem)
    return undefined
  }

  const count = (text: string) => {
    characters += text.length
    if (characters > limits.characters) throw new Passed('too-large')
    return text
  }

  const inside = (value: object): Plain | undefined => {
    if (around.includes(value)) return leaveOut('cyclic')
    if (around.length >= limits.depth) throw new Passed('too-deep')
    around.push(value)
    const copied = Array.isArray(value) ? list(value) : record(value)
    around.pop()
    return copied
  }

  const list = (value: readonly unknown[]): Plain => {
    if (value.length > limits.values) throw new Passed('too-large')
    // A hole is a member like any other: rows are counted by where they stand.
    return Array.from({ length: value.length }, (_, index) => member(value, index) ?? null)
  }

  const record = (value: object): Plain => {
    const entries: [string, Plain][] = []
    for (const key of Object.keys(value)) {
      const copied = member(value, key)
      if (copied !== undefined) entries.push([count(key), copied])
    }
    return Object.fromEntries(entries)
  }

  const member = (holder: object, key: string | number) =>
    guarded(() => copy(Reflect.get(holder, key)))

  const guarded = (read: () => Plain | undefined) => {
    const depth = around.length
    try {
      return read()
    } catch (error) {
      if (error instanceof Passed) throw error
      around.length = depth
      return leaveOut('unreadable')
    }
  }

  const copy = (value: unknown): Plain | undefined => {
    values += 1
    if (values > limits.values) throw new Passed('too-large')
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value === 'string') return count(value)
    if (typeof value === 'bigint') return count(String(value))
    if (value === undefined) return undefined
    if (typeof value !== 'object') return leaveOut('not-plain')
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
    return inside(value)
  }

  try {
    return { value: guarded(() => copy(given)), problems: [...problems] }
  } catch (error) {
    if (error instanceof Passed) return { value: undefined, problems: [error.limit] }
    throw error
  }
}

/** Ends a copy that passed a limit, however deep it is. */
class Passed extends Error {
  constructor(readonly limit: PlainProblem) {
    super(limit)
  }
}
