import { type MeasureText, wrapText } from '../text'
import type { Sizes } from './sizes'
import { type PlacedText, placeText, type RectPx } from './text'

/** What a tooltip says: who it is, to which group it belongs, and where it lies. */
export interface TooltipWords {
  readonly title: string
  readonly lines: readonly string[]
}

/** A tooltip where it stands. */
export interface TooltipLayout {
  readonly box: RectPx
  readonly title: PlacedText
  readonly body: PlacedText
}

/** What {@link layOutTooltip} needs. */
export interface TooltipInput {
  readonly words: TooltipWords
  /** The mark that it belongs to. */
  readonly mark: { readonly xPx: number; readonly yPx: number; readonly radiusPx: number }
  /** What it must stay inside. */
  readonly bounds: RectPx
  readonly sizes: Sizes
  readonly measure: MeasureText
}

/**
 * Lays a tooltip out above its mark, below it where there is no room above; over the mark only
 * where there is room on neither side. Never outside its bounds, unless it is larger than they are.
 */
export function layOutTooltip({
  words,
  mark,
  bounds,
  sizes,
  measure,
}: TooltipInput): TooltipLayout {
  const padPx = sizes.label.sizePx * 0.7
  const gapPx = mark.radiusPx + sizes.label.sizePx * 0.7
  const bold = { ...sizes.label, weight: 600 as const }
  const maxWidthPx = Math.max(40, Math.min(sizes.label.sizePx * 24, bounds.widthPx - 2 * padPx))
  const titleLines = wrapText(words.title, { maxWidthPx, maxLines: 4, font: bold, measure })
  const bodyLines = words.lines.flatMap((line) =>
    wrapText(line, { maxWidthPx, maxLines: 3, font: sizes.label, measure }),
  )

  const lineHeight = 1.35
  const origin = { xPx: 0, yPx: 0, textAnchor: 'start', side: 'top' } as const
  const title = placeText(titleLines, bold, origin, measure, lineHeight)
  const body = placeText(bodyLines, sizes.label, origin, measure, lineHeight)
  const widthPx = Math.max(title.box.widthPx, body.box.widthPx) + 2 * padPx
  const heightPx = title.box.heightPx + body.box.heightPx + 1.6 * padPx

  const aboveY = mark.yPx - gapPx - heightPx
  const belowY = mark.yPx + gapPx
  const yPx =
    aboveY >= bounds.yPx
      ? aboveY
      : Math.min(belowY, Math.max(bounds.yPx, bounds.yPx + bounds.heightPx - heightPx))
  const xPx = Math.max(
    bounds.xPx,
    Math.min(mark.xPx - widthPx / 2, bounds.xPx + bounds.widthPx - widthPx),
  )
  const at = (offsetPx: number) => ({
    ...origin,
    xPx: xPx + padPx,
    yPx: yPx + padPx * 0.8 + offsetPx,
  })
  return {
    box: { xPx, yPx, widthPx, heightPx },
    title: placeText(titleLines, bold, at(0), measure, lineHeight),
    body: placeText(bodyLines, sizes.label, at(title.box.heightPx), measure, lineHeight),
  }
}
