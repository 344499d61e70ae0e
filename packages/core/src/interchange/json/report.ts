import type { Diagnostic } from '../../model/diagnostic'

/** The most diagnostics of one text: a person mends a thousand by no other way than one. */
export const MOST_DIAGNOSTICS = 1000

/** Diagnostics as they are found, so many at most that a hostile text cannot fill the memory. */
export interface Report {
  /** In the order in which they were found. */
  readonly diagnostics: readonly Diagnostic[]
  /** Adds one. Beyond the limit errors alone are added, after a notice that there is more. */
  readonly add: (diagnostic: Diagnostic) => void
}

/** An empty report. */
export function emptyReport(): Report {
  const diagnostics: Diagnostic[] = []
  let more = false
  return {
    diagnostics,
    add: (diagnostic) => {
      if (diagnostics.length < MOST_DIAGNOSTICS || diagnostic.severity === 'error') {
        diagnostics.push(diagnostic)
      } else if (!more) {
        more = true
        diagnostics.push({ code: 'more-problems', severity: 'warning', limit: MOST_DIAGNOSTICS })
      }
    },
  }
}
