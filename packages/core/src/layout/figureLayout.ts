import type { FigureDefinition, Tone } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import type { PointPx, Position } from '../model/position'
import type { Groups } from '../placement/groups'
import type { PlacedLabel } from '../placement/labels'
import type { Placed, Placement } from '../placement/place'
import type { Frame, SpaceView } from '../spaces/space'
import type { MeasureText } from '../text'
import type { DrawnMark } from './drawnMarks'
import type { RegionTexts } from './regionTexts'
import type { Sizes } from './sizes'
import type { PlacedText, RectPx } from './text'
import type { Trail } from './trails'

/** What a drawing is laid out from. */
export interface LayoutInput {
  readonly definition: FigureDefinition
  readonly placement: Placement
  readonly groups: Groups
  readonly texts: Texts
  /** The drawing's width in CSS pixels. */
  readonly widthPx: number
  readonly heightPx?: number | undefined
  /** The host page's font size, 16 unless the reader enlarged the text. */
  readonly emPx?: number | undefined
  readonly mirror: boolean
  readonly measure: MeasureText
  /** Whether the meaning of each region is to stand inside it, where there is room. */
  readonly readings: boolean
}

/** A region as it is drawn. */
export interface RegionDrawing extends RegionTexts {
  readonly id: string
  readonly tone: Tone
  /** The outline as an SVG path; empty where the region has no area. */
  readonly path: string
  readonly box: RectPx
  /** How many initiatives lie in it. */
  readonly members: number
}

/** A line where an axis is split. */
export interface SplitLine extends LinePx {
  readonly field: string
  readonly axis: number
  /** Which of the axis's splits, 0 for the lowest. */
  readonly index: number
}

/** A whole drawing but for its marks' labels: every place in pixels, every text in the reader's language. */
export interface FigureLayout {
  readonly widthPx: number
  readonly heightPx: number
  readonly frame: Frame
  readonly view: SpaceView
  readonly sizes: Sizes
  readonly regions: readonly RegionDrawing[]
  readonly splits: readonly SplitLine[]
  readonly axisNames: readonly PlacedText[]
  readonly axisEnds: readonly PlacedText[]
  /** Those of `axisEnds` that say something of the marks. @default none */
  readonly aboutMarks?: readonly PlacedText[] | undefined
  /** What is drawn between the regions and the marks, from the back to the front. */
  readonly backdrop: readonly Backdrop[]
  /** Lines through all handles of a row, under the marks. */
  readonly profiles: readonly ProfileLine[]
  /** Where initiatives came from, under the marks, in a figure that compares with earlier rows. @default none */
  readonly trails?: readonly Trail[] | undefined
  readonly marks: readonly DrawnMark[]
  /** The marks that get a label. */
  readonly labelled: readonly DrawnMark[]
  /** Labels whose place the layout itself decides; no others are then placed. @default none */
  readonly labels?: readonly PlacedLabel[] | undefined
  /** What labels must stay inside. */
  readonly labelBounds: RectPx
  /** What labels must keep clear of beside the regions' and the backdrop's texts. @default nothing */
  readonly obstacles?: readonly RectPx[] | undefined
  /** Lines beside the splits that labels rather do not cross. @default none */
  readonly borders?: readonly LinePx[] | undefined
  /** Where words in the middle of an empty figure have room. @default the frame */
  readonly middle?: RectPx | undefined
  /** How the figure's own measure of distance is taken hold of. @default not at all */
  readonly toleranceHandle?: ToleranceHandle | undefined
  /** The line through the handles of a row, by its id, once it is at a position: for one that moves. @default none */
  readonly profilePath?: ((id: string, position: Position) => string) | undefined
  /** Lines that show the coordinates of an initiative that moves or stands out. @default none */
  readonly guides?:
    | ((position: Position, placed?: Pick<Placed, 'extras'>) => readonly LinePx[])
    | undefined
}

/** A line that stands for the tolerance, to be moved. */
export interface ToleranceHandle {
  /** Taken hold of at its far end. */
  readonly line: LinePx
  /** The axis that the hand moves along, where it is one of them. @default none */
  readonly axis?: number | undefined
  /** The tolerance, on the unit scale, once the line is taken to a point. */
  readonly toleranceAt: (point: PointPx) => number
}

/** A straight line in the figure's pixels. */
export interface LinePx {
  readonly x1Px: number
  readonly y1Px: number
  readonly x2Px: number
  readonly y2Px: number
}

/** What a part of the drawing is shown with, where a figure is built up step by step. */
interface ShownWith {
  /** Id of the region that the part belongs to. @default it is shown with the axes */
  readonly region?: string | undefined
  /** Whether the part says something of the marks. @default false */
  readonly isOfMarks?: boolean | undefined
}

/** A part of the drawing that says something by itself: a band, a grid line, a station's name. */
export type Backdrop = ShownWith & BackdropPart

type BackdropPart =
  | {
      readonly kind: 'path'
      readonly role: string
      readonly tone?: Tone | undefined
      readonly d: string
    }
  | ({ readonly kind: 'line'; readonly role: string } & LinePx)
  | {
      readonly kind: 'text'
      readonly role: string
      readonly tone?: Tone | undefined
      readonly text: PlacedText
    }

/** The line through the handles of one row. */
export interface ProfileLine {
  readonly id: string
  readonly tone: DrawnMark['tone']
  readonly d: string
  /** How much of what lies under it the line covers, 0 to 1: those that share a look are quieter. */
  readonly opacity: number
}
