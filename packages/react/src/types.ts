import type {
  Change,
  Diagnostic,
  Domain,
  Fields,
  FieldName,
  Messages,
  Reveal,
} from '@kvadrant/core'
import type { RowFilter } from './hooks/rowFilter'

/** What went wrong in the host's own code, and where. */
export interface HostError {
  /** The callback that threw, or whose promise was rejected. */
  readonly callback:
    | 'onMove'
    | 'onCommit'
    | 'onSelect'
    | 'onHover'
    | 'onSplit'
    | 'onTolerance'
    | 'onDiagnostics'
    | 'filter'
  /** The change that it was about, where it was about one. */
  readonly change?: Change
  /** The changes that it was about, where several were made in one step. */
  readonly changes?: readonly Change[]
}

/** Where axes are split, by field, in that field's units. */
export type SplitValues = { readonly [field: string]: number | readonly number[] }

/** What every figure takes, whoever renders it. */
export interface FigureOptions<Row extends object> {
  /**
   * The rows, held by the host: what people move is reported by `onCommit` and shown once the
   * rows come back changed. Never changed by the figure.
   */
  readonly data?: readonly Row[] | null | undefined
  /** The rows to begin with; the figure then keeps what people move, and `onCommit` informs. */
  readonly defaultData?: readonly Row[] | null | undefined
  /**
   * Earlier rows, to be compared with: read by the same fields and domains, matched by id. What is
   * drawn elsewhere now gets a trail from where it was; the table, the tooltip and the summary tell
   * what it was, who is new and who is gone. Keep the list outside of your component, or memoised.
   * @default no comparison
   */
  readonly before?: readonly Row[] | null | undefined
  /** Where a row keeps what the figure reads: a key of the row, or a function of it. @default each field under its own name */
  readonly fields?: Fields<Row> | undefined
  /** The least and the greatest value of a field, in the host's units. @default [0, 1] */
  readonly domain?: { readonly [name in FieldName]?: Domain } | undefined
  /** Where axes are split, held by the host, in each field's units. A position on a split belongs to the higher side. */
  readonly split?: SplitValues | undefined
  /** Where axes are split to begin with. @default the middle of each domain */
  readonly defaultSplit?: SplitValues | undefined
  /**
   * The figure's own measure of distance on the unit scale, held by the host: how far from the
   * diagonal is still suitable capacity, how much tension is a dilemma. Nothing in the others.
   */
  readonly tolerance?: number | undefined
  /** The tolerance to begin with. @default the figure's own */
  readonly defaultTolerance?: number | undefined
  /** Hears of the new tolerance while it is moved. */
  readonly onTolerance?: ((tolerance: number) => void) | undefined
  /** Whether people may move the splits and the tolerance. @default false */
  readonly splitEditable?: boolean | undefined
  /** The grid that moves keep to, as a distance in each field's units. @default none */
  readonly snap?: number | { readonly [field: string]: number } | undefined
  /**
   * Which rows are shown: a function of the row, or the groups that are. What is left out is not
   * drawn, not in the table and not counted; the figure says how many are not shown. @default all
   */
  readonly filter?: RowFilter<Row> | undefined
  /** The groups that get a colour and a shape of their own, at most five. @default the five largest */
  readonly groups?: readonly string[] | undefined

  /** A language tag. Swedish and English ship; for others pass `messages`. @default 'sv' */
  readonly locale?: string | undefined
  /** Texts of the host's own, by key; keys left out keep the shipped text. */
  readonly messages?: Messages | undefined
  /** The page's direction, which the drawing follows unless `mirror` says otherwise. @default the page's own, once mounted */
  readonly direction?: 'ltr' | 'rtl' | undefined
  /** Whether the horizontal axis runs from right to left. @default in right-to-left pages */
  readonly mirror?: boolean | undefined

  /** Whether marks can be looked at but not moved. @default false */
  readonly readOnly?: boolean | undefined
  /** Whether the figure takes no input at all. @default false */
  readonly disabled?: boolean | undefined

  /** Id of the selected initiative, held by the host; null for none. */
  readonly selected?: string | null | undefined
  readonly defaultSelected?: string | null | undefined
  readonly onSelect?: ((id: string | null, row: Row | null) => void) | undefined
  /** Id of the initiative that is pointed at, held by the host; null for none. */
  readonly hovered?: string | null | undefined
  readonly onHover?: ((id: string | null, row: Row | null) => void) | undefined

  /** Hears of a move while it goes on, at most once a frame. */
  readonly onMove?: ((change: Change<Row>) => void) | undefined
  /**
   * Hears of each finished change, once. Give back a promise to have the mark shown as being
   * saved until it settles; a rejection brings the mark back.
   */
  readonly onCommit?: ((change: Change<Row>) => void | PromiseLike<unknown>) | undefined
  /** Hears of the new splits, in each field's units, while they are moved, and of the field whose split it is. */
  readonly onSplit?: ((split: SplitValues, field: string) => void) | undefined
  /** Hears what in the rows or settings could not be used, whenever that changes. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
  /** Hears what the host's own callbacks threw or rejected. @default reported to the console */
  readonly onError?: ((error: unknown, where: HostError) => void) | undefined
}

/** What {@link FigureOptions} leaves open: how the figure is to be drawn. */
export interface UseFigureOptions<Row extends object> extends FigureOptions<Row> {
  /** Width of the drawing in CSS pixels. @default the width of its container */
  readonly width?: number | undefined
  /** Height of the drawing in CSS pixels. @default its own proportion of the width */
  readonly height?: number | undefined
  /**
   * What the marks are drawn as: nodes of the drawing (`svg`), or paint on one canvas, which many
   * marks cost less on (`canvas`). Either way everything else is the same: keyboard, table, labels,
   * tooltips, export; printed marks and a server's are nodes. @default 'auto': a canvas from 1 000 drawn marks on
   */
  readonly renderer?: 'auto' | 'svg' | 'canvas' | undefined
  /** Whether marks are labelled. @default true */
  readonly labels?: boolean | undefined
  /** Whether the regions' meanings stand inside them, where there is room. @default with at most six initiatives */
  readonly readingsInside?: boolean | undefined
  /**
   * What of the figure is shown, for one that is built up step by step. What is not is neither drawn
   * nor told, nor in an exported picture; what is stands where it stays. Initiatives show once the
   * axes and every region do. `revealSteps` has the steps of any figure. @default everything
   */
  readonly reveal?: Reveal | undefined
}
