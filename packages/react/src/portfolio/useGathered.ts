import type { Diagnostic } from '@kvadrant/core'
import { useMemo, useState } from 'react'
import { useDiagnostics } from '../hooks/useDiagnostics'
import type { Host } from '../hooks/useHost'
import type { PortfolioOptions } from './options'

/** Takes what one figure could not use; nothing any more once it has left. */
export type Gather = (by: object, diagnostics: readonly Diagnostic[] | undefined) => void

/**
 * Hands the host what any figure of a portfolio could not use, in one list whenever that changes,
 * what several figures say of the same cell once.
 */
export function useGathered<Row extends object>(
  { onDiagnostics }: PortfolioOptions<Row>,
  host: Host,
): Gather {
  const [told, setTold] = useState<ReadonlyMap<object, readonly Diagnostic[]>>(new Map())
  const all = useMemo(() => {
    const byText = new Map([...told.values()].flat().map((one) => [keyOf(one), one]))
    return [...byText.values()]
  }, [told])
  useDiagnostics(all, { onDiagnostics }, host)
  const [gather] = useState((): Gather => (by, diagnostics) => {
    setTold((old) => {
      if (old.get(by) === diagnostics) return old
      const next = new Map(old)
      if (diagnostics) next.set(by, diagnostics)
      else next.delete(by)
      return next
    })
  })
  return gather
}

function keyOf({ code, row, field, value }: Diagnostic): string {
  return JSON.stringify([code, row, field, value])
}
