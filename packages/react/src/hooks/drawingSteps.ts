import {
  type FigureDefinition,
  type FigureLayout,
  type LabelPlacement,
  layOutLabels,
  layOutTrails,
  type MeasureText,
  type PlacedLabel,
  type Placement,
  type Seen,
  type Texts,
} from '@kvadrant/core'
import type { FigureReading } from '../model'
import type { UseFigureOptions } from '../types'

/** The width of a drawing before it is measured: on the server and in the first render. */
export const FIRST_WIDTH_PX = 720

/** Initiatives up to this many leave room for the regions' meanings. */
const FEW = 6

const NO_LABELS: LabelPlacement = { placed: [], dropped: [] }

/** Whether the regions' meanings stand inside them. */
export function hasReadings<Row extends object>(
  { readingsInside }: Pick<UseFigureOptions<Row>, 'readingsInside'>,
  { placed }: Placement<Row>,
): boolean {
  return readingsInside ?? placed.length <= FEW
}

/** The layout with the trails of earlier rows, where there are any and initiatives are seen. */
export function withTrails<Row extends object>(
  layout: FigureLayout,
  { marks }: Pick<Seen, 'marks'>,
  definition: FigureDefinition,
  { placement, groups, earlier }: Pick<FigureReading<Row>, 'placement' | 'groups' | 'earlier'>,
): FigureLayout {
  if (!earlier || !marks) return layout
  return layOutTrails(layout, { definition, placement, groups, earlier })
}

/** What the labels of a layout are placed by. */
export interface LabelInput<Row> {
  /** Whether marks are labelled. @default true */
  readonly wanted?: boolean | undefined
  readonly layout: FigureLayout
  readonly placement: Placement<Row>
  readonly texts: Texts
  readonly measure: MeasureText
  /** The labels drawn before, so that those that need not move stay. */
  readonly previous?: readonly PlacedLabel[] | undefined
}

/** The labels of a layout's marks; none where the host wants none. */
export function labelsOf<Row>({
  wanted = true,
  placement: { placed },
  ...input
}: LabelInput<Row>): LabelPlacement {
  return wanted ? layOutLabels({ ...input, placed }) : NO_LABELS
}
