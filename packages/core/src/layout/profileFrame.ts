import type { Frame } from '../spaces/space'
import { type TextFont, wrapText } from '../text'
import type { Backdrop, LayoutInput } from './figureLayout'
import type { Sizes } from './sizes'
import { COMPACT_WIDTH_PX } from './sizes'
import { type PlacedText, placeText } from './text'

/** The frame of a profile and the texts around it. */
export interface ProfileFrame {
  readonly heightPx: number
  readonly frame: Frame
  /** The names of the poles, at both ends of each row. */
  readonly poles: readonly PlacedText[]
  readonly headings: readonly Backdrop[]
  /** How far the halves reach beyond the frame at both ends. */
  readonly edgePx: number
}

/** Height of a row, in times the type's size: a line's, and with the poles above it. */
const ROW_EM = 3.1
const TALL_ROW_EM = 4.4

/**
 * Lays out the surroundings of a profile: the poles beside their rows, or above them on a phone,
 * the two logics' names above the halves.
 */
export function profileFrame(
  { definition, texts, widthPx, heightPx, mirror, measure }: LayoutInput,
  sizes: Sizes,
): ProfileFrame {
  const narrow = widthPx < COMPACT_WIDTH_PX * 1.2
  const font: TextFont = narrow ? sizes.label : { ...sizes.label, sizePx: sizes.axis.sizePx }
  const gapPx = sizes.padPx
  // Handles at the ends stand in the halves, not across their edges.
  const edgePx = sizes.markRadiusPx * 2
  const pole = (axis: number, end: 'low' | 'high') =>
    texts.say(`${definition.id}.axis.${definition.axes[axis]?.field ?? ''}.${end}`)
  const count = definition.axes.length
  const numbers = Array.from({ length: count }, (_, axis) => axis)

  const roomPx = narrow ? widthPx / 2 - gapPx : widthPx * 0.26
  const wrapped = (axis: number, end: 'low' | 'high') =>
    wrapText(pole(axis, end), { maxWidthPx: roomPx, maxLines: 2, font, measure })
  const mostLines = Math.max(
    1,
    ...numbers.flatMap((axis) => [wrapped(axis, 'low').length, wrapped(axis, 'high').length]),
  )
  const widest = (end: 'low' | 'high') =>
    Math.max(0, ...numbers.flatMap((axis) => wrapped(axis, end).map((line) => measure(line, font))))
  const [leftEnd, rightEnd] = mirror ? (['high', 'low'] as const) : (['low', 'high'] as const)
  const leftPx = (narrow ? 0 : widest(leftEnd) + gapPx) + edgePx
  const rightPx = widthPx - (narrow ? 0 : widest(rightEnd) + gapPx) - edgePx

  const headingFont = sizes.region
  const topPx = headingFont.sizePx * 1.25 + gapPx * 0.6
  const belowPx = gapPx * 0.5
  const rowPx =
    heightPx === undefined
      ? font.sizePx * (narrow ? TALL_ROW_EM + 1.25 * (mostLines - 1) : ROW_EM)
      : Math.max(12, (heightPx - topPx - belowPx) / count)
  const frame: Frame = {
    xPx: leftPx,
    yPx: topPx,
    widthPx: Math.max(20, rightPx - leftPx),
    heightPx: rowPx * count,
    mirror,
  }

  const poles = numbers.flatMap((axis) => {
    const middlePx = topPx + (axis + 0.5) * rowPx
    const place = (end: 'low' | 'high', side: 'left' | 'right') => {
      const lines = wrapped(axis, end)
      if (narrow) {
        return placeText(
          lines,
          font,
          {
            xPx: side === 'left' ? leftPx - edgePx / 2 : rightPx + edgePx / 2,
            yPx: middlePx - sizes.markRadiusPx * 1.6,
            textAnchor: side === 'left' ? 'start' : 'end',
            side: 'bottom',
          },
          measure,
        )
      }
      const blockPx = lines.length * font.sizePx * 1.25
      return placeText(
        lines,
        font,
        {
          xPx: side === 'left' ? leftPx - edgePx - gapPx : rightPx + edgePx + gapPx,
          yPx: middlePx - blockPx / 2,
          textAnchor: side === 'left' ? 'end' : 'start',
          side: 'top',
        },
        measure,
      )
    }
    return [place(leftEnd, 'left'), place(rightEnd, 'right')]
  })

  const heading = (which: 'sourcing' | 'innovation', side: 'left' | 'right'): Backdrop => ({
    kind: 'text',
    role: 'region-name',
    tone: which === 'sourcing' ? 'neutral' : 'sand',
    text: placeText(
      wrapText(texts.say(`${definition.id}.heading.${which}`), {
        maxWidthPx: frame.widthPx / 2,
        maxLines: 1,
        font: headingFont,
        measure,
      }),
      headingFont,
      {
        xPx: side === 'left' ? frame.xPx - edgePx : frame.xPx + frame.widthPx + edgePx,
        yPx: 0,
        textAnchor: side === 'left' ? 'start' : 'end',
        side: 'top',
      },
      measure,
    ),
  })
  return {
    heightPx: Math.ceil(topPx + frame.heightPx + belowPx),
    frame,
    edgePx,
    poles,
    headings: [
      heading('sourcing', mirror ? 'right' : 'left'),
      heading('innovation', mirror ? 'left' : 'right'),
    ],
  }
}
