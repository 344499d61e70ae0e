import type { Placed } from '@kvadrant/core'
import { type FocusEvent, useMemo, useState } from 'react'

/** The table's rows, and the handlers that keep them from jumping. */
export interface TableOrder {
  readonly rows: readonly Placed[]
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/**
 * Reading order, but held while someone works in the table: a row whose number was changed must
 * not jump away from under the next field. Once the table is left, the order is right again.
 */
export function useTableOrder(order: readonly Placed[]): TableOrder {
  const [held, setHeld] = useState<readonly string[]>()
  const rows = useMemo(() => (held === undefined ? order : inHeldOrder(order, held)), [order, held])
  return {
    rows,
    onFocus: () => setHeld((old) => old ?? order.map(({ id }) => id)),
    onBlur: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setHeld(undefined)
    },
  }
}

/** Rows that came later stand last, in reading order. */
function inHeldOrder(order: readonly Placed[], held: readonly string[]): readonly Placed[] {
  const rank = new Map(held.map((id, index) => [id, index]))
  const rankOf = ({ id }: Placed) => rank.get(id) ?? held.length
  return [...order].sort((a, b) => rankOf(a) - rankOf(b))
}
