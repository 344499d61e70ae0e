import type { Texts } from '../i18n/texts'
import { type MeasureText, wrapText } from '../text'
import type { FigureLayout } from './figureLayout'
import { type PlacedText, placeText } from './text'

/**
 * The words in the middle of a figure without initiatives: that there are none, and what would
 * bring them, or why the host's data was refused.
 */
export function emptyText(
  { frame, middle = frame, sizes }: FigureLayout,
  texts: Texts,
  measure: MeasureText,
  refusal?: string,
): { readonly title: PlacedText; readonly hint: PlacedText } {
  const maxWidthPx = Math.min(middle.widthPx * 0.8, sizes.label.sizePx * 30)
  const xPx = middle.xPx + middle.widthPx / 2
  const yPx = middle.yPx + middle.heightPx / 2
  const lines = (text: string, font: typeof sizes.label) =>
    wrapText(text, { maxWidthPx, maxLines: 3, font, measure })
  return {
    title: placeText(
      lines(texts.say('figure.empty'), sizes.axis),
      sizes.axis,
      { xPx, yPx, textAnchor: 'middle', side: 'bottom' },
      measure,
    ),
    hint: placeText(
      lines(refusal ?? texts.say('figure.empty.hint'), sizes.label),
      sizes.label,
      { xPx, yPx, textAnchor: 'middle', side: 'top' },
      measure,
    ),
  }
}
