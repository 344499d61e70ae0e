import type { Diagnostic } from '@kvadrant/core'
import type { Fault } from '../hooks/filterRows'
import type { FigureOptions } from '../types'

/**
 * Hands the host what could not be used of its rows, and what its filter threw; the latter to the
 * console where it does not listen. Its own faults in hearing of it go there too, and stop nothing.
 */
export function tellHost<Row extends object>(
  diagnostics: readonly Diagnostic[],
  fault: Fault | undefined,
  { onDiagnostics, onError }: Pick<FigureOptions<Row>, 'onDiagnostics' | 'onError'>,
): void {
  try {
    if (diagnostics.length > 0) onDiagnostics?.(diagnostics)
    if (!fault) return
    if (onError) onError(fault.error, { callback: 'filter' })
    else console.error(fault.error)
  } catch (error) {
    console.error(error)
  }
}
