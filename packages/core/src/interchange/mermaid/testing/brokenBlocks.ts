import type { BrokenBlock } from './block'
import { BROKEN_POINTS } from './brokenPoints'
import { BROKEN_QUOTATIONS } from './brokenQuotations'
import { BROKEN_STATEMENTS } from './brokenStatements'
import { NO_CHARTS } from './noCharts'

/** Every text with something wrong in it. */
export const BROKEN_BLOCKS: readonly BrokenBlock[] = [
  ...NO_CHARTS,
  ...BROKEN_STATEMENTS,
  ...BROKEN_QUOTATIONS,
  ...BROKEN_POINTS,
]
