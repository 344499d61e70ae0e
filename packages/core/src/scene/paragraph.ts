import { placeText } from '../layout/text'
import { cleanText, type TextFont, wrapText } from '../text'
import type { ScenePart } from './items'
import { type Block, fromStart, type Page, startAnchor } from './page'
import { textItem } from './textItem'
import type { PaintToken } from './tokens'

/** How a paragraph is set. */
export interface ParagraphSetting {
  readonly part: ScenePart
  readonly font: TextFont
  readonly fill: PaintToken
  /** What does not fit in so many lines ends in "…". */
  readonly maxLines: number
}

/** Sets a text over the width of the page, from `topPx` downwards. Nothing for a text of which nothing is seen. */
export function paragraph(
  page: Page,
  topPx: number,
  text: string | undefined,
  { part, font, fill, maxLines }: ParagraphSetting,
): Block {
  const { leftPx, rightPx, measure } = page
  const lines = wrapText(cleanText(text), {
    maxWidthPx: rightPx - leftPx,
    maxLines,
    font,
    measure,
  })
  if (lines.length === 0) return { items: [], bottomPx: topPx }
  const at = {
    xPx: fromStart(page, 0),
    yPx: topPx,
    textAnchor: startAnchor(page),
    side: 'top',
  } as const
  const placed = placeText(lines, font, at, measure)
  return { items: [textItem(part, placed, fill)], bottomPx: topPx + placed.box.heightPx }
}
