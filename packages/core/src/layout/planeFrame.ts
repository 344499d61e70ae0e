import type { Frame } from '../spaces/space'
import { fitText, type MeasureText, wrapText } from '../text'
import { type Sizes, plotHeightPx } from './sizes'
import { type PlacedText, placeText } from './text'

/** The words around a plane, already in the reader's language. */
export interface PlaneWords {
  readonly xName: string
  readonly xLow: string
  readonly xHigh: string
  readonly yName: string
  readonly yLow: string
  readonly yHigh: string
}

/** The frame of a plane and the texts around it. */
export interface PlaneFrame {
  readonly widthPx: number
  readonly heightPx: number
  readonly frame: Frame
  readonly names: readonly PlacedText[]
  readonly ends: readonly PlacedText[]
}

/** What {@link planeFrame} needs. */
export interface PlaneFrameInput {
  readonly widthPx: number
  /** Height of the whole drawing; its own proportion of the width where left out. */
  readonly heightPx?: number | undefined
  readonly mirror: boolean
  readonly words: PlaneWords
  readonly sizes: Sizes
  readonly measure: MeasureText
}

/** The least that a plot is given, however small its container. */
const LEAST_PLOT_PX = 40

/** The most of the drawing's width that an upright axis's ends may take, whatever they are called. */
const WIDEST_MARGIN = 0.4

/**
 * Lays out the surroundings of a plane: the upright axis's name above the plot, where it is read
 * without turning the head, its ends in the margin, the other axis's name and ends below.
 */
export function planeFrame({
  widthPx,
  heightPx,
  mirror,
  words,
  sizes,
  measure,
}: PlaneFrameInput): PlaneFrame {
  const gapPx = sizes.padPx * 0.6
  const inMargin = (word: string) => fitText(word, widthPx * WIDEST_MARGIN, sizes.end, measure)
  const [yLow, yHigh] = [inMargin(words.yLow), inMargin(words.yHigh)]
  const marginPx = Math.max(measure(yLow, sizes.end), measure(yHigh, sizes.end)) + gapPx
  const plotWidthPx = Math.max(LEAST_PLOT_PX, widthPx - marginPx - 1)
  const leftPx = mirror ? 1 : marginPx
  const rightPx = leftPx + plotWidthPx

  const yLines = wrapText(`${words.yName} ↑`, {
    maxWidthPx: plotWidthPx,
    maxLines: 3,
    font: sizes.axis,
    measure,
  })
  const yName = placeText(
    yLines,
    sizes.axis,
    { xPx: mirror ? rightPx : leftPx, yPx: 0, textAnchor: mirror ? 'end' : 'start', side: 'top' },
    measure,
  )
  const topPx = yName.box.heightPx + gapPx

  const below = belowPlot({ leftPx, rightPx, mirror, words, sizes, measure, gapPx })
  const plotPx = Math.max(
    LEAST_PLOT_PX,
    endsHeightPx(sizes),
    heightPx === undefined ? plotHeightPx(plotWidthPx) : heightPx - topPx - below.heightPx,
  )
  const bottomPx = topPx + plotPx

  const marginX = mirror ? rightPx + gapPx : leftPx - gapPx
  const marginAnchor = mirror ? 'start' : 'end'
  const end = (word: string, yPx: number, side: 'top' | 'bottom') =>
    placeText([word], sizes.end, { xPx: marginX, yPx, textAnchor: marginAnchor, side }, measure)

  const shiftDown = (text: PlacedText): PlacedText => ({
    ...text,
    yPx: text.yPx + bottomPx,
    box: { ...text.box, yPx: text.box.yPx + bottomPx },
  })
  return {
    widthPx,
    heightPx: bottomPx + below.heightPx,
    frame: { xPx: leftPx, yPx: topPx, widthPx: plotWidthPx, heightPx: plotPx, mirror },
    names: [yName, ...below.names.map(shiftDown)],
    ends: [end(yHigh, topPx, 'top'), end(yLow, bottomPx, 'bottom'), ...below.ends.map(shiftDown)],
  }
}

/** The height that the two ends of the upright axis need, one above the other: a little more, for rounding. */
function endsHeightPx({ end }: Sizes): number {
  return 2 * 1.25 * end.sizePx + 0.01
}

interface BelowInput extends Omit<PlaneFrameInput, 'widthPx' | 'heightPx'> {
  readonly leftPx: number
  readonly rightPx: number
  readonly gapPx: number
}

/** The horizontal axis's ends and its name between them, or on lines of its own where there is no room. */
function belowPlot({ leftPx, rightPx, mirror, words, sizes, measure, gapPx }: BelowInput) {
  const roomPx = rightPx - leftPx
  const arrow = mirror ? `← ${words.xName}` : `${words.xName} →`
  const fitted = (word: string) => fitText(word, (roomPx - gapPx) / 2, sizes.end, measure)
  const [low, high] = [fitted(words.xLow), fitted(words.xHigh)]
  const endsPx = 2 * Math.max(measure(low, sizes.end), measure(high, sizes.end))
  const beside = measure(arrow, sizes.axis) + endsPx + 4 * gapPx <= roomPx
  const [left, right] = mirror ? [high, low] : [low, high]
  const ends = [
    placeText(
      [left],
      sizes.end,
      { xPx: leftPx, yPx: gapPx, textAnchor: 'start', side: 'top' },
      measure,
    ),
    placeText(
      [right],
      sizes.end,
      { xPx: rightPx, yPx: gapPx, textAnchor: 'end', side: 'top' },
      measure,
    ),
  ]
  const endHeightPx = ends[0]?.box.heightPx ?? 0
  const lines = wrapText(arrow, { maxWidthPx: roomPx, maxLines: 3, font: sizes.axis, measure })
  const name = placeText(
    lines,
    sizes.axis,
    {
      xPx: (leftPx + rightPx) / 2,
      yPx: beside ? gapPx : gapPx + endHeightPx,
      textAnchor: 'middle',
      side: 'top',
    },
    measure,
  )
  return {
    names: [name],
    ends,
    heightPx: Math.ceil(Math.max(name.box.yPx + name.box.heightPx, gapPx + endHeightPx) + 2),
  }
}
