import type { Frame } from '../spaces/space'
import { type TextFont, wrapText } from '../text'
import type { Backdrop, LayoutInput } from './figureLayout'
import {
  halfRow,
  mostLines,
  placeAbove,
  placeBeside,
  POLE_LINE_EM,
  polesAbove,
  polesBeside,
  widestPole,
} from './profilePoles'
import type { Sizes } from './sizes'
import { type PlacedText, placeText, type RectPx } from './text'

/** The frame of a profile and the texts around it. */
export interface ProfileFrame {
  readonly heightPx: number
  readonly frame: Frame
  /** The ground of both halves: wider than the frame, so that handles at its ends stand inside. */
  readonly plot: RectPx
  /** The height that each row has for handles about its line. */
  readonly lanePx: number
  /** The names of the poles, at both ends of each row. */
  readonly poles: readonly PlacedText[]
  readonly headings: readonly Backdrop[]
}

/** Below this width, in times the type's size, the poles stand above their rows. */
const NARROW_EM = 44

/** Height of a row: in times the type's size, or as a part of the plot's width where that is more. */
const ROW_EM = 3.6
const ROW_OF_WIDTH = 0.042

/** The part of a row that handles may take; what is left keeps rows apart. */
const LANE_OF_ROW = 0.86

/**
 * Lays out the surroundings of a profile: the poles beside their rows, or above them on a phone,
 * the two logics' names above the halves. A height that is asked for is kept to, unless the poles
 * need more.
 */
export function profileFrame(input: LayoutInput, sizes: Sizes): ProfileFrame {
  const headingPx = sizes.region.sizePx * 1.25 + sizes.padPx * 0.6
  const isNarrow = input.widthPx < sizes.axis.sizePx * NARROW_EM
  const rows = isNarrow ? narrowRows(input, sizes, headingPx) : wideRows(input, sizes, headingPx)
  return { ...rows, headings: headings(input, sizes, rows.plot) }
}

const LOGICS = ['sourcing', 'innovation'] as const
type Logic = (typeof LOGICS)[number]

type Rows = Omit<ProfileFrame, 'headings'>

function wideRows(input: LayoutInput, sizes: Sizes, topPx: number): Rows {
  const { widthPx, heightPx, measure, mirror } = input
  const count = input.definition.axes.length
  const font: TextFont = { ...sizes.label, sizePx: sizes.axis.sizePx }
  const gapPx = sizes.padPx
  const edgePx = sizes.markRadiusPx * 2
  const linePx = font.sizePx * POLE_LINE_EM
  const endPx = sizes.padPx * 0.5
  const askedPx = heightPx === undefined ? undefined : (heightPx - topPx - endPx) / count
  const fewLines = askedPx !== undefined && askedPx < linePx * 2.2
  const poles = polesBeside(input, font, fewLines ? 1 : 2)
  const plotLeftPx = widestPole(poles, 'left', font, measure) + gapPx
  const plotRightPx = widthPx - widestPole(poles, 'right', font, measure) - gapPx
  const plotWidthPx = Math.max(20 + 2 * edgePx, plotRightPx - plotLeftPx)
  const rowPx = Math.max(
    linePx * 1.1,
    askedPx ?? Math.max(font.sizePx * ROW_EM, plotWidthPx * ROW_OF_WIDTH),
  )
  const plot = { xPx: plotLeftPx, yPx: topPx, widthPx: plotWidthPx, heightPx: rowPx * count }
  return {
    heightPx: Math.ceil(topPx + plot.heightPx + endPx),
    frame: {
      ...plot,
      xPx: plotLeftPx + edgePx,
      widthPx: plotWidthPx - 2 * edgePx,
      mirror,
    },
    plot,
    lanePx: rowPx * LANE_OF_ROW,
    poles: placeBeside(poles, {
      leftPx: plotLeftPx - gapPx,
      rightPx: plotLeftPx + plotWidthPx + gapPx,
      middlesPx: poles.map((_, row) => topPx + (row + 0.5) * rowPx),
      font,
      measure,
    }),
  }
}

function narrowRows(input: LayoutInput, sizes: Sizes, topPx: number): Rows {
  const { widthPx, heightPx, measure, mirror } = input
  const count = input.definition.axes.length
  const font = sizes.label
  const insetPx = sizes.markRadiusPx
  const gapPx = sizes.padPx
  const poles = polesAbove(input, font, widthPx - 2 * insetPx, gapPx)
  const polePx = mostLines(poles) * font.sizePx * POLE_LINE_EM
  const halfPx = halfRow(sizes)
  const askedPx = heightPx === undefined ? 0 : (heightPx - topPx - polePx / 2) / count
  const rowPx = Math.max(polePx + 2 * halfPx + gapPx, askedPx)
  const firstPx = topPx + gapPx / 2 + polePx + halfPx
  const plot = { xPx: 0, yPx: topPx, widthPx, heightPx: rowPx * count }
  const frame: Frame = {
    xPx: insetPx * 2,
    // A row's line is in the middle of its part of the frame, and has its poles above it.
    yPx: firstPx - rowPx / 2,
    widthPx: Math.max(20, widthPx - 4 * insetPx),
    heightPx: rowPx * count,
    mirror,
  }
  return {
    heightPx: Math.ceil(
      Math.max(plot.yPx + plot.heightPx, frame.yPx + frame.heightPx) + sizes.padPx * 0.5,
    ),
    frame,
    plot,
    lanePx: 2 * halfPx,
    poles: placeAbove(
      poles,
      {
        leftPx: insetPx,
        rightPx: widthPx - insetPx,
        middlesPx: poles.map((_, row) => firstPx + row * rowPx),
        font,
        measure,
      },
      halfPx,
    ),
  }
}

/** The names of the two logics, each above its half: smaller where the larger type would be cut. */
function headings(
  { definition, texts, mirror, measure }: LayoutInput,
  sizes: Sizes,
  plot: RectPx,
): readonly Backdrop[] {
  const maxWidthPx = (plot.widthPx - sizes.padPx) / 2
  const nameOf = (which: Logic) => texts.say(`${definition.id}.heading.${which}`)
  const widestPx = Math.max(...LOGICS.map((which) => measure(nameOf(which), sizes.region)))
  const sizePx = Math.max(
    sizes.axis.sizePx,
    sizes.region.sizePx * Math.min(1, maxWidthPx / widestPx),
  )
  const font = { ...sizes.region, sizePx }
  const heading = (which: Logic, side: 'left' | 'right'): Backdrop => {
    const lines = wrapText(nameOf(which), { maxWidthPx, maxLines: 1, font, measure })
    const place = {
      xPx: side === 'left' ? plot.xPx : plot.xPx + plot.widthPx,
      yPx: sizes.region.sizePx * 1.25,
      textAnchor: side === 'left' ? 'start' : 'end',
      side: 'bottom',
    } as const
    return {
      kind: 'text',
      role: 'region-name',
      region: `${which}-logic`,
      tone: which === 'sourcing' ? 'neutral' : 'sand',
      text: placeText(lines, font, place, measure),
    }
  }
  return [
    heading('sourcing', mirror ? 'right' : 'left'),
    heading('innovation', mirror ? 'left' : 'right'),
  ]
}
