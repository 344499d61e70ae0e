import type {
  Earlier,
  FigureDefinition,
  FigureLayout,
  Groups,
  LabelPlacement,
  MeasureText,
  Placed,
  Placement,
  Positions,
  Seen,
  Speaker,
  Texts,
} from '@kvadrant/core'
import type { RefObject } from 'react'
import type { FigureHistory } from './hooks/useHistory'
import type { Dispatch } from './hooks/useMoving'
import type { Roving } from './hooks/useRovingFocus'
import type { FigureStore } from './store/store'
import type { SplitValues, UseFigureOptions } from './types'

/** The host's rows, read for one figure. */
export interface FigureReading<Row extends object> {
  readonly placement: Placement<Row>
  /** How many rows a filter leaves out. */
  readonly filtered: number
  readonly placedById: ReadonlyMap<string, Placed<Row>>
  /** The placed initiatives in the order of the keyboard and the table. */
  readonly order: readonly Placed<Row>[]
  readonly groups: Groups
  /** The earlier rows beside those of now; undefined where the host gave none. */
  readonly earlier?: Earlier<Row> | undefined
}

/** The figure, laid out for the room that it has. */
export interface FigureDrawing {
  readonly layout: FigureLayout
  readonly labels: LabelPlacement
  readonly measure: MeasureText
  readonly mirror: boolean
  /** What of the figure is shown; everything unless the host asked for a part. */
  readonly seen: Seen
  /**
   * False in a first render in the browser, before the figure's room is known: the drawing is empty
   * then, and nothing of it needs to be rendered. The browser shows only what comes next.
   */
  readonly ready: boolean
}

/** What the figure has to be told of the page that it stands in. */
export interface FigureRefs {
  /** Goes on the element whose width the drawing takes. */
  readonly stageRef: RefObject<HTMLDivElement | null>
  /** Goes on an element one em wide beside the drawing's texts: it tells how text is set. */
  readonly probeRef: RefObject<HTMLSpanElement | null>
  /** Goes on the drawing that pointers act on. */
  readonly plotRef: RefObject<SVGSVGElement | null>
  /** Goes on the input that keeps the keyboard's place. */
  readonly controlRef: RefObject<HTMLInputElement | null>
}

/** A figure without its looks: everything that the primitives, or your own drawing, are made from. */
export interface FigureModel<Row extends object = object>
  extends FigureReading<Row>, FigureDrawing, FigureRefs {
  readonly definition: FigureDefinition
  readonly options: UseFigureOptions<Row>
  readonly texts: Texts
  readonly speaker: Speaker
  /** Whether marks can be moved now. */
  readonly editable: boolean
  /** Id of the selected initiative, if it is in the figure. */
  readonly selected: string | undefined
  /** Ids of the initiatives whose change the host is saving. */
  readonly saving: ReadonlySet<string>
  /** Moves, hover and focus: what changes without a render. */
  readonly store: FigureStore
  readonly dispatch: Dispatch
  readonly roving: Roving
  readonly history: FigureHistory
  readonly select: (id: string | undefined) => void
  readonly hover: (id: string | undefined, axis?: number) => void
  /**
   * Sets what is shown on one axis of an initiative; linked axes make room, but for one that is
   * locked. Nothing happens where nothing differs.
   */
  readonly setCoordinate: (
    id: string,
    axis: number,
    value: number | null,
    reason: 'field' | 'keyboard',
  ) => void
  /** One step of the keyboard along one axis, committed at once. */
  readonly stepValue: (id: string, axis: number, direction: 1 | -1) => void
  /** Where the axes are split, by field, in host units. */
  readonly splitValues: SplitValues
  readonly setSplit: (field: string, values: readonly number[]) => void
  /** Sets the figure's own measure of distance, on the unit scale. */
  readonly setTolerance: (tolerance: number) => void
  /** The axis that must not give way when a linked one is set; undefined for none. */
  readonly locked: number | undefined
  readonly setLocked: (axis: number | undefined) => void
  /** Where everything lies now, what a filter leaves out too; see `FigureHandle`. */
  readonly positions: () => Positions
  readonly restore: (positions: Positions) => void
  readonly reset: () => void
  /** Says something in the page's live region. */
  readonly announce: (text: string) => void
}
