import { excerpt } from '../excerpt'
import type { Report } from './report'

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const BACKSLASH = 0x5c
const CLOSE_LIST = 0x5d
const OPEN_RECORD = 0x7b
const CLOSE_RECORD = 0x7d

/** What is open: a list, a record without keys so far, or a record's keys. Most records have none. */
type Open = 'list' | 'record' | Set<string>

/**
 * Looks through a JSON text before it is parsed, for what `JSON.parse` does not say: records and
 * lists too deep inside one another, and keys that stand twice in one record (the parser keeps the
 * last). In one pass and without recursion, whatever the text; one that is no JSON is the parser's
 * to refuse.
 *
 * @param depth how deep a text may go
 * @returns false where the text goes deeper; nothing is looked at from there on
 */
export function scanJson(text: string, depth: number, report: Report): boolean {
  const open: Open[] = []
  let key: string | undefined
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at)
        key = inRecord(open) ? text.slice(at, end + 1) : undefined
        at = end
        break
      }
      case COLON:
        if (key !== undefined) note(key, open, report)
        key = undefined
        break
      case COMMA:
        key = undefined
        break
      case OPEN_LIST:
      case OPEN_RECORD:
        if (open.length >= depth) {
          report.add({ code: 'state-too-deep', severity: 'error', limit: depth })
          return false
        }
        open.push(text.charCodeAt(at) === OPEN_RECORD ? 'record' : 'list')
        break
      case CLOSE_LIST:
      case CLOSE_RECORD:
        open.pop()
        break
    }
  }
  return true
}

/** Where the string that begins at a quote ends: at its closing quote, or with the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

/** An odd number of backslashes before a quote makes it a part of its string. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote
  while (text.charCodeAt(first - 1) === BACKSLASH) first--
  return (quote - first) % 2 === 1
}

function inRecord(open: readonly Open[]): boolean {
  return open.length > 0 && open[open.length - 1] !== 'list'
}

/** Notes a key of the innermost record, which this is known to be. */
function note(written: string, open: Open[], report: Report): void {
  const key = unescaped(written)
  if (key === undefined) return
  const keys = open[open.length - 1]
  if (!(keys instanceof Set)) {
    open[open.length - 1] = new Set([key])
  } else if (keys.has(key)) {
    report.add({ code: 'state-key-duplicate', severity: 'warning', field: excerpt(key) })
  } else {
    keys.add(key)
  }
}

/** Two keys that are written differently (`"a"`, `"\u0061"`) are the same key. */
function unescaped(written: string): string | undefined {
  if (!written.includes('\\')) return written.slice(1, -1)
  try {
    return String(JSON.parse(written))
  } catch {
    return undefined
  }
}
