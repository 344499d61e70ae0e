/** How long a list is; `undefined` for what is no list, or one that throws when it is read. */
export function listLength(list: unknown): number | undefined {
  try {
    if (!Array.isArray(list)) return undefined
    const { length } = list
    return Number.isSafeInteger(length) && length >= 0 ? length : undefined
  } catch {
    return undefined
  }
}

/**
 * The host's list as one of our own, read cell by cell, so that a hostile iterator is never asked;
 * `undefined` for what is no list. A hole is `undefined`, and so is a cell that throws when it is read.
 */
export function readList(list: unknown): readonly unknown[] | undefined {
  const length = listLength(list)
  if (length === undefined || !isObject(list)) return undefined
  return Array.from({ length }, (_, index) => cellAt(list, index))
}

function cellAt(list: object, index: number): unknown {
  try {
    return Reflect.get(list, index)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
