import { readFlag, readJsonText, readList, readNumber, readOneOf, readPairs } from './readText'
import { readSwitch, readWords } from './readText'
import type { Setting } from './setting'

/** What every element can be told: every figure and the portfolio. */
export const SHARED_SETTINGS: readonly Setting[] = [
  { property: 'locale', attribute: 'locale', read: readWords },
  { property: 'direction', attribute: 'direction', read: readOneOf(['ltr', 'rtl']) },
  { property: 'mirror', attribute: 'mirror', read: readFlag },
  { property: 'readOnly', attribute: 'readonly', read: readFlag },
  { property: 'disabled', attribute: 'disabled', read: readFlag },
  { property: 'controlled', attribute: 'controlled', read: readFlag },
  { property: 'fields', attribute: 'fields', read: readPairs },
  { property: 'domain', attribute: 'domain', read: readJsonText },
  { property: 'split', attribute: 'split', read: readJsonText },
  { property: 'splitEditable', attribute: 'split-editable', read: readFlag },
  { property: 'snap', attribute: 'snap', read: readJsonText },
  { property: 'groups', attribute: 'groups', read: readList },
  { property: 'filter', read: readWords },
  { property: 'messages', attribute: 'messages', read: readJsonText },
  { property: 'selected', attribute: 'selected', takesNull: true, read: readWords },
  { property: 'hovered', takesNull: true, read: readWords },
  { property: 'earlier', attribute: 'earlier', prop: 'before', read: readJsonText },
]

/** What every figure can be told besides. */
export const FIGURE_SETTINGS: readonly Setting[] = [
  ...SHARED_SETTINGS,
  { property: 'tolerance', attribute: 'tolerance', read: readNumber },
  { property: 'heading', attribute: 'heading', prop: 'title', read: readWords },
  { property: 'headingLevel', attribute: 'heading-level', read: readOneOf([2, 3, 4, 5, 6]) },
  { property: 'subtitle', attribute: 'subtitle', read: readWords },
  { property: 'illustrative', attribute: 'illustrative', read: readFlag },
  { property: 'labels', attribute: 'labels', read: readSwitch },
  { property: 'theme', attribute: 'theme', read: readOneOf(['light', 'dark', 'forced']) },
  { property: 'table', attribute: 'table', read: readOneOf(['behind', 'open', 'beside']) },
  { property: 'renderer', attribute: 'renderer', read: readOneOf(['auto', 'svg', 'canvas']) },
  { property: 'readingsInside', attribute: 'readings-inside', read: readSwitch },
  { property: 'reveal', attribute: 'reveal', read: readJsonText },
  { property: 'width', attribute: 'width', read: readNumber },
  { property: 'height', attribute: 'height', read: readNumber },
]

/** The dimensions of the dilemma. */
export const DILEMMA_SETTINGS: readonly Setting[] = [
  ...FIGURE_SETTINGS,
  { property: 'dimensions', attribute: 'dimensions', read: readJsonText },
]

/** The axes and cells of a matrix. */
export const MATRIX_SETTINGS: readonly Setting[] = [
  ...FIGURE_SETTINGS.filter(({ property }) => property !== 'domain'),
  { property: 'axes', attribute: 'axes', read: readJsonText },
  { property: 'regions', attribute: 'regions', read: readJsonText },
  { property: 'foot', attribute: 'foot', read: readWords },
  { property: 'figure', attribute: 'figure', read: readWords },
]

/** What a portfolio can be told. */
export const PORTFOLIO_SETTINGS: readonly Setting[] = [
  ...SHARED_SETTINGS,
  { property: 'tolerance', attribute: 'tolerance', read: readJsonText },
]
