import { useState } from 'react'

/**
 * The same object for as long as its members stay the same, so that `domain={{ … }}` written in
 * a host's markup does not make everything anew at each of the host's renders. Members are
 * compared one level down, lists of numbers by their items.
 */
export function useStable<Value>(value: Value): Value {
  // In functions, since a value may be one that is not to be called.
  const [kept, keep] = useState(() => value)
  if (kept === value || sameMembers(kept, value)) return kept
  keep(() => value)
  return value
}

function sameMembers(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b)
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameMember(a[key], b[key]))
  )
}

function sameMember(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, at) => Object.is(item, b[at]))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
