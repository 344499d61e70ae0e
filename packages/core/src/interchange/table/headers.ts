import type { Diagnostic } from '../../model/diagnostic'
import { excerpt } from '../excerpt'

/** The names of a table's columns, and what had to be mended. */
export interface HeaderNames {
  readonly names: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives every column a name of its own. A header without visible text becomes its place, counted
 * from 1 (`(3)`); one that stands there already gets a number (`Namn (2)`). Both are reported.
 */
export function nameHeaders(headers: readonly string[]): HeaderNames {
  const diagnostics: Diagnostic[] = []
  const given = new Set(headers)
  const taken = new Set<string>()
  // Where to go on counting, so that a thousand columns of one name are named as fast as two.
  const next = new Map<string, number>()

  const free = (base: string, from: number): string => {
    for (let number = next.get(base) ?? from; ; number++) {
      const name = base === '' ? `(${number})` : `${base} (${number})`
      if (given.has(name) || taken.has(name)) continue
      next.set(base, number + 1)
      return name
    }
  }

  const names = headers.map((header, column) => {
    const empty = header.trim() === ''
    if (!empty && !taken.has(header)) {
      taken.add(header)
      return header
    }
    const place = `(${column + 1})`
    const name = !empty
      ? free(header, 2)
      : given.has(place) || taken.has(place)
        ? free(place, 2)
        : place
    taken.add(name)
    diagnostics.push(
      empty
        ? { code: 'header-empty', severity: 'info', field: name, value: name }
        : {
            code: 'header-duplicate',
            severity: 'warning',
            field: excerpt(header),
            value: excerpt(name),
          },
    )
    return name
  })
  return { names, diagnostics }
}

/** What a diagnostic calls a column: its header's beginning, or its place where it has none. */
export function columnName(headers: readonly string[], column: number): string {
  const header = headers[column]
  return header === undefined ? `(${column + 1})` : excerpt(header)
}
