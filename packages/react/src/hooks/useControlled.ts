import { useState } from 'react'

/**
 * A value that the host holds (`controlled` is not undefined) or the figure itself. Never a
 * mirror: what the host holds is read from its props at every render.
 */
export function useControlled<Value>(
  controlled: Value | undefined,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const [own, setOwn] = useState(initial)
  return [controlled === undefined ? own : controlled, setOwn]
}
