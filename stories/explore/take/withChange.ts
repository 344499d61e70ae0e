import { applyChanges, type Change, identify } from '@kvadrant/core'
import {
  type CellRecord,
  cellsOf,
  type PortfolioState,
  recordsOf,
} from '@kvadrant/core/interchange'

/**
 * A portfolio with what a figure, or several at once, changed: in the cells that the figures read, in a new
 * column where there was none.
 */
export function withChange(
  state: PortfolioState,
  change: Change<CellRecord> | readonly Change<CellRecord>[],
): PortfolioState {
  const records = recordsOf(state)
  const { ids } = identify(records, state.fields)
  const changed = applyChanges(records, ids, change)
  const headers = new Set([...state.headers, ...changed.flatMap((record) => Object.keys(record))])
  return { ...state, ...cellsOf(changed, [...headers]) }
}
