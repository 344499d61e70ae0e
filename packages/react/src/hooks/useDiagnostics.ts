import type { Diagnostic } from '@kvadrant/core'
import { useEffect, useRef } from 'react'
import type { FigureOptions } from '../types'
import type { Host } from './useHost'

/** How many diagnostics are compared to tell whether they changed. */
const COMPARED = 200

/** Hands the host what could not be used, whenever that changes: not at every render with a fresh array. */
export function useDiagnostics<Row extends object>(
  diagnostics: readonly Diagnostic[],
  { onDiagnostics }: Pick<FigureOptions<Row>, 'onDiagnostics'>,
  host: Host,
): void {
  const told = useRef('0')
  useEffect(() => {
    const content =
      diagnostics.length === 0
        ? '0'
        : `${diagnostics.length}${JSON.stringify(diagnostics.slice(0, COMPARED))}`
    if (content === told.current) return
    told.current = content
    host.call({ callback: 'onDiagnostics' }, () => onDiagnostics?.(diagnostics))
  }, [diagnostics, onDiagnostics, host])
}
