import type { FigureDefinition, Tone } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import type { Position } from '../model/position'
import type { Groups } from '../placement/groups'
import type { Placement } from '../placement/place'
import type { Frame, SpaceView } from '../spaces/space'
import type { MeasureText } from '../text'
import { type DrawnMark, drawMarks } from './drawnMarks'
import { type PlaneWords, planeFrame } from './planeFrame'
import { type RegionTexts, regionTexts } from './regionTexts'
import { type Sizes, sizesFor } from './sizes'
import type { PlacedText, RectPx } from './text'

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
export interface SplitLine {
  readonly field: string
  readonly axis: number
  /** Which of the axis's splits, 0 for the lowest. */
  readonly index: number
  readonly x1Px: number
  readonly y1Px: number
  readonly x2Px: number
  readonly y2Px: number
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
  readonly marks: readonly DrawnMark[]
}

/** The widest drawing; a container that is wider gets this one, in its middle. */
export const WIDEST_PX = 8192

/** Lays out a figure over a plane. A width of 0 or no number counts as 1 px, so nothing is ever NaN. */
export function layOut(input: LayoutInput): FigureLayout {
  const { definition, placement, groups, texts, measure, mirror } = input
  const widthPx = Math.min(
    WIDEST_PX,
    Math.max(1, Number.isFinite(input.widthPx) ? input.widthPx : 1),
  )
  const sizes = sizesFor(widthPx, input.emPx)
  const surroundings = planeFrame({
    widthPx,
    heightPx: usableHeight(input.heightPx),
    mirror,
    words: planeWords(definition, texts),
    sizes,
    measure,
  })
  const { frame } = surroundings
  const view = definition.space.view(frame)
  const marks = drawMarks(placement.placed, view, groups, sizes)
  return {
    widthPx,
    heightPx: surroundings.heightPx,
    frame,
    view,
    sizes,
    regions: drawRegions(input, frame, view, sizes, marks),
    splits: splitLines(definition, placement.thresholds, view),
    axisNames: surroundings.names,
    axisEnds: surroundings.ends,
    marks,
  }
}

function usableHeight(heightPx: number | undefined): number | undefined {
  return heightPx !== undefined && Number.isFinite(heightPx) && heightPx > 0
    ? Math.min(heightPx, WIDEST_PX)
    : undefined
}

function planeWords(definition: FigureDefinition, texts: Texts): PlaneWords {
  const word = (axis: number, end = '') =>
    texts.say(`${definition.id}.axis.${definition.axes[axis]?.field ?? ''}${end}`)
  return {
    xName: word(0),
    xLow: word(0, '.low'),
    xHigh: word(0, '.high'),
    yName: word(1),
    yLow: word(1, '.low'),
    yHigh: word(1, '.high'),
  }
}

function drawRegions(
  { definition, placement, texts, measure, mirror, readings }: LayoutInput,
  frame: Frame,
  view: SpaceView,
  sizes: Sizes,
  marks: readonly DrawnMark[],
): readonly RegionDrawing[] {
  const partition = definition.partition(placement.thresholds)
  const tones = new Map(definition.regions.map((region) => [region.id, region.tone]))
  const markBoxes = marks.slice(0, 2000).map(({ xPx, yPx, radiusPx }) => ({
    xPx: xPx - radiusPx,
    yPx: yPx - radiusPx,
    widthPx: 2 * radiusPx,
    heightPx: 2 * radiusPx,
  }))
  const members = countMembers(placement)
  const drawn = partition.ids.map((id) => {
    const corners = partition.outlineOf(id)
    const box = boxAround(corners, view)
    const count = members.get(id) ?? 0
    const words = {
      name: texts.say(`${definition.id}.region.${id}`),
      count: placement.placed.length > 0 ? texts.say('figure.members', { count }) : '',
      reading: readings ? texts.say(`${definition.id}.region.${id}.reading`) : undefined,
    }
    const write = (largest: number) =>
      regionTexts({ box, plot: frame, mirror, words, marks: markBoxes, largest, sizes, measure })
    const region = {
      id,
      tone: tones.get(id) ?? 'neutral',
      path: outlinePath(corners, view),
      box,
      members: count,
    }
    return { region, write, texts: write(1) }
  })
  // One figure's names are of one size: that of the name which had to be smallest.
  const smallest = Math.min(1, ...drawn.map((one) => one.texts.part))
  return drawn.map(({ region, write, texts: written }) => ({
    ...region,
    ...(written.part === smallest ? written : write(smallest)),
  }))
}

/** How many initiatives lie in each region that has any. */
export function countMembers(placement: Placement): ReadonlyMap<string, number> {
  const members = new Map<string, number>()
  for (const { region } of placement.placed) members.set(region, (members.get(region) ?? 0) + 1)
  return members
}

function boxAround(corners: readonly Position[], view: SpaceView): RectPx {
  if (corners.length === 0) return { xPx: 0, yPx: 0, widthPx: 0, heightPx: 0 }
  const points = corners.map((corner) => view.project(corner))
  const xs = points.map((point) => point.xPx)
  const ys = points.map((point) => point.yPx)
  const xPx = Math.min(...xs)
  const yPx = Math.min(...ys)
  return { xPx, yPx, widthPx: Math.max(...xs) - xPx, heightPx: Math.max(...ys) - yPx }
}

function outlinePath(corners: readonly Position[], view: SpaceView): string {
  if (corners.length < 3) return ''
  const points = corners.map((corner) => {
    const { xPx, yPx } = view.project(corner)
    return `${round(xPx)} ${round(yPx)}`
  })
  return `M${points.join('L')}Z`
}

function splitLines(
  definition: FigureDefinition,
  thresholds: Placement['thresholds'],
  view: SpaceView,
): readonly SplitLine[] {
  return thresholds.flatMap((splits, axis) =>
    splits.map((split, index) => {
      const from = view.project(axis === 0 ? [split, 0] : [0, split])
      const to = view.project(axis === 0 ? [split, 1] : [1, split])
      return {
        field: definition.axes[axis]?.field ?? '',
        axis,
        index,
        x1Px: round(from.xPx),
        y1Px: round(from.yPx),
        x2Px: round(to.xPx),
        y2Px: round(to.yPx),
      }
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
