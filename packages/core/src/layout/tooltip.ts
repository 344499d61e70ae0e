import { lengthInRect } from '../placement/labels/segment'
import { type MeasureText, wrapText } from '../text'
import type { LinePx } from './figureLayout'
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
  /** Lines that should stay in sight. @default none */
  readonly guides?: readonly LinePx[] | undefined
  readonly sizes: Sizes
  readonly measure: MeasureText
}

/**
 * Lays a tooltip out above its mark, below it where there is no room above; over the mark only
 * where there is room on neither side. Never outside its bounds, unless it is larger than they are.
 * Where it would hide a part of a guide it stands beside its mark instead, if that hides less.
 */
export function layOutTooltip({
  words,
  mark,
  bounds,
  guides = [],
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

  const { xPx, yPx } = placeBox({ widthPx, heightPx }, mark, gapPx, bounds, guides)
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

/** Above, else below; beside the mark where that hides less of the guides. */
function placeBox(
  { widthPx, heightPx }: Pick<RectPx, 'widthPx' | 'heightPx'>,
  mark: TooltipInput['mark'],
  gapPx: number,
  bounds: RectPx,
  guides: readonly LinePx[],
): { readonly xPx: number; readonly yPx: number } {
  const right = bounds.xPx + bounds.widthPx
  const bottom = bounds.yPx + bounds.heightPx
  const aboveY = mark.yPx - gapPx - heightPx
  const belowY = mark.yPx + gapPx
  const upright = {
    xPx: Math.max(bounds.xPx, Math.min(mark.xPx - widthPx / 2, right - widthPx)),
    yPx: aboveY >= bounds.yPx ? aboveY : Math.min(belowY, Math.max(bounds.yPx, bottom - heightPx)),
  }
  const hidden = (at: { readonly xPx: number; readonly yPx: number }) =>
    guides.reduce((sum, line) => sum + lengthInRect(line, { ...at, widthPx, heightPx }), 0)
  if (hidden(upright) === 0) return upright
  const below = { ...upright, yPx: belowY }
  const level = Math.max(bounds.yPx, Math.min(mark.yPx - heightPx / 2, bottom - heightPx))
  const others = [
    ...(belowY + heightPx <= bottom ? [below] : []),
    { xPx: mark.xPx + gapPx, yPx: level },
    { xPx: mark.xPx - gapPx - widthPx, yPx: level },
  ].filter(({ xPx }) => xPx >= bounds.xPx && xPx + widthPx <= right)
  return others.reduce((best, one) => (hidden(one) < hidden(best) ? one : best), upright)
}
