import { readFlag, readJsonText, readList, readNumber, readOneOf, readPairs } from './readText'
import { readSwitch, readWords } from './readText'
import type { Setting } from './setting'

/** What every element can be told: every figure and the portfolio. */
export const SHARED_SETTINGS: readonly Setting[] = [
  {
    property: 'locale',
    attribute: 'locale',
    read: readWords,
    type: 'string | undefined',
    about: 'The language, as a tag. Swedish and English ship; for others give `messages`.',
    fallback: 'the nearest `lang` around the element',
  },
  {
    property: 'direction',
    attribute: 'direction',
    read: readOneOf(['ltr', 'rtl']),
    type: "'ltr' | 'rtl' | undefined",
    about: 'The direction of the text, which the drawing follows.',
    fallback: "the page's own",
  },
  {
    property: 'mirror',
    attribute: 'mirror',
    read: readFlag,
    type: 'boolean | undefined',
    about: 'Whether the horizontal axis runs from right to left.',
    fallback: 'as the direction is',
  },
  {
    property: 'readOnly',
    attribute: 'readonly',
    read: readFlag,
    type: 'boolean | undefined',
    about: 'Whether marks can be looked at but not moved.',
  },
  {
    property: 'disabled',
    attribute: 'disabled',
    read: readFlag,
    type: 'boolean | undefined',
    about: 'Whether there is no input at all.',
  },
  {
    property: 'controlled',
    attribute: 'controlled',
    read: readFlag,
    type: 'boolean | undefined',
    about:
      'Whether a moved mark waits for new `data`, or for a promise given in `kv-commit`. Left out, the element keeps what people move, as an input does.',
  },
  {
    property: 'fields',
    attribute: 'fields',
    read: readPairs,
    type: 'Fields<object, string> | undefined',
    about:
      'Where a row keeps what the figure reads: JSON, or pairs (`label: name; size: cost`). The property takes functions of the row, too.',
    fallback: 'each field under its own name',
  },
  {
    property: 'domain',
    attribute: 'domain',
    read: readJsonText,
    type: '{ readonly [field: string]: Domain | undefined } | undefined',
    about: 'The least and the greatest value by field, in the units of the rows.',
    fallback: '0 to 1',
  },
  {
    property: 'split',
    attribute: 'split',
    read: readJsonText,
    type: 'SplitValues | undefined',
    about: "Where axes are split, by field, in that field's units.",
    fallback: 'the middle',
  },
  {
    property: 'splitEditable',
    attribute: 'split-editable',
    read: readFlag,
    type: 'boolean | undefined',
    about: 'Whether people may move the splits and the tolerance.',
  },
  {
    property: 'snap',
    attribute: 'snap',
    read: readJsonText,
    type: 'number | { readonly [field: string]: number } | undefined',
    about: "The grid that moves keep to, as a distance in each field's units.",
    fallback: 'none',
  },
  {
    property: 'groups',
    attribute: 'groups',
    read: readList,
    type: 'readonly string[] | undefined',
    about: 'The groups with a colour and a shape of their own, at most five.',
    fallback: 'the five largest',
  },
  {
    property: 'filter',
    read: readWords,
    type: 'RowFilter<object> | undefined',
    about: 'Which rows are shown: a function of the row, or the groups that are.',
    fallback: 'all',
  },
  {
    property: 'messages',
    attribute: 'messages',
    read: readJsonText,
    type: 'Messages | undefined',
    about: 'Texts of your own, by key.',
  },
  {
    property: 'selected',
    attribute: 'selected',
    takesNull: true,
    read: readWords,
    type: 'string | null | undefined',
    about: 'Id of the selected initiative. It follows what people select.',
    fallback: 'none',
  },
  {
    property: 'hovered',
    takesNull: true,
    read: readWords,
    type: 'string | null | undefined',
    about: 'Id of the initiative that is pointed at, where you hold it.',
  },
  {
    property: 'earlier',
    attribute: 'earlier',
    prop: 'before',
    read: readJsonText,
    type: 'readonly object[] | null | undefined',
    about: 'Earlier rows, to compare with.',
  },
]

/** What every figure can be told besides. */
export const FIGURE_SETTINGS: readonly Setting[] = [
  ...SHARED_SETTINGS,
  {
    property: 'tolerance',
    attribute: 'tolerance',
    read: readNumber,
    type: 'number | undefined',
    about: "The figure's own measure of distance on the unit scale.",
    fallback: "the figure's own",
  },
  {
    property: 'heading',
    attribute: 'heading',
    prop: 'title',
    read: readWords,
    type: 'string | undefined',
    about: 'The title of the figure: the question that it answers.',
    fallback: "the figure's own",
  },
  {
    property: 'headingLevel',
    attribute: 'heading-level',
    read: readOneOf([2, 3, 4, 5, 6]),
    type: '2 | 3 | 4 | 5 | 6 | undefined',
    about: "The title's level among the page's headings.",
    fallback: 'no heading',
  },
  {
    property: 'subtitle',
    attribute: 'subtitle',
    read: readWords,
    type: 'string | undefined',
    about: 'What is shown, under the title; empty for none.',
    fallback: 'how many initiatives by which axes',
  },
  {
    property: 'illustrative',
    attribute: 'illustrative',
    read: readFlag,
    type: 'boolean | undefined',
    about: 'Whether the subtitle says that the values are illustrative.',
  },
  {
    property: 'labels',
    attribute: 'labels',
    read: readSwitch,
    type: 'boolean | undefined',
    about: 'Whether marks are labelled.',
    fallback: 'true',
  },
  {
    property: 'theme',
    attribute: 'theme',
    read: readOneOf(['light', 'dark', 'forced']),
    type: "'light' | 'dark' | 'forced' | undefined",
    about: 'Colours of its own.',
    fallback: "the page's colour scheme",
  },
  {
    property: 'table',
    attribute: 'table',
    read: readOneOf(['behind', 'open', 'beside']),
    type: "'behind' | 'open' | 'beside' | undefined",
    about: 'Where the table stands: behind a button, open below, or beside the drawing.',
    fallback: 'behind',
  },
  {
    property: 'readingsInside',
    attribute: 'readings-inside',
    read: readSwitch,
    type: 'boolean | undefined',
    about: "Whether the regions' meanings stand inside them, where there is room.",
    fallback: 'with at most six initiatives',
  },
  {
    property: 'reveal',
    attribute: 'reveal',
    read: readJsonText,
    type: 'Reveal | undefined',
    about: 'What of the figure is shown, for one that is built up step by step.',
    fallback: 'everything',
  },
  {
    property: 'width',
    attribute: 'width',
    read: readNumber,
    type: 'number | undefined',
    about: 'Width of the drawing in CSS pixels.',
    fallback: 'the width of its container',
  },
  {
    property: 'height',
    attribute: 'height',
    read: readNumber,
    type: 'number | undefined',
    about: 'Height of the drawing in CSS pixels.',
    fallback: 'its own proportion of the width',
  },
]

/** The dimensions of the dilemma. */
export const DILEMMA_SETTINGS: readonly Setting[] = [
  ...FIGURE_SETTINGS,
  {
    property: 'dimensions',
    attribute: 'dimensions',
    read: readJsonText,
    type: 'readonly DilemmaDimension[] | undefined',
    about: 'The bipolar dimensions, top to bottom.',
    fallback: "the seven of the whitepaper's prose",
  },
]

/** The axes and cells of a matrix. */
export const MATRIX_SETTINGS: readonly Setting[] = [
  ...FIGURE_SETTINGS.filter(({ property }) => property !== 'domain'),
  {
    property: 'axes',
    attribute: 'axes',
    read: readJsonText,
    type: "MatrixOptions['axes'] | undefined",
    about:
      'What lies across and upwards, and where it is split. A matrix without axes draws nothing.',
  },
  {
    property: 'regions',
    attribute: 'regions',
    read: readJsonText,
    type: "MatrixOptions['regions'] | undefined",
    about: 'The cells: rows from the top down.',
  },
  {
    property: 'foot',
    attribute: 'foot',
    read: readWords,
    type: 'string | undefined',
    about: 'What an ordinal matrix says under its columns.',
    fallback: 'the names of both axes',
  },
  {
    property: 'figure',
    attribute: 'figure',
    read: readWords,
    type: 'string | undefined',
    about: 'What changes and texts call the figure, in kebab case.',
    fallback: 'matrix',
  },
]

/** What a portfolio can be told. */
export const PORTFOLIO_SETTINGS: readonly Setting[] = [
  ...SHARED_SETTINGS,
  {
    property: 'tolerance',
    attribute: 'tolerance',
    read: readJsonText,
    type: '{ readonly [figure: string]: number | undefined } | undefined',
    about: "The figures' own measures of distance, by the figure's id.",
    fallback: "each figure's own",
  },
]
