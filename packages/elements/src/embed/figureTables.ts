import {
  DILEMMA_SETTINGS,
  FIGURE_SETTINGS,
  MATRIX_SETTINGS,
  PORTFOLIO_SETTINGS,
} from '../attributes/figureSettings'
import type { Setting } from '../attributes/setting'
import type { FigureTag } from './messages'

/** What each figure in a frame can be told, as its element can. */
export const FIGURE_TABLES: Readonly<Record<FigureTag, readonly Setting[]>> = {
  'kv-complexity-quadrant': FIGURE_SETTINGS,
  'kv-sourcing-dilemma': DILEMMA_SETTINGS,
  'kv-innovation-capacity': FIGURE_SETTINGS,
  'kv-partnership-weight': FIGURE_SETTINGS,
  'kv-coordination-forces': FIGURE_SETTINGS,
  'kv-innovation-roles': FIGURE_SETTINGS,
  'kv-decision-matrix': MATRIX_SETTINGS,
}

/** What the portfolio of several figures can be told. */
export const PORTFOLIO_TABLE: readonly Setting[] = PORTFOLIO_SETTINGS

/** Whether a name is one of a figure's element. */
export function isFigureTag(name: unknown): name is FigureTag {
  return typeof name === 'string' && Object.hasOwn(FIGURE_TABLES, name)
}
