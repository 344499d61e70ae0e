import { graphemes } from './graphemes'
import type { MeasureText, TextFont } from './measure'
import { ELLIPSIS, withEllipsis } from './truncate'

/** How much of a long text is looked at first, in code units; doubled until it is too wide. */
const FIRST_LOOK = 64

/**
 * The text if it is at most `maxWidthPx` wide, else as many of its first graphemes as fit
 * together with "…". The empty text where not even one grapheme and "…" fit, and where the width
 * is not a positive number. Of a very long text only the part that can fit is looked at.
 */
export function fitText(
  text: string,
  maxWidthPx: number,
  font: TextFont,
  measure: MeasureText,
): string {
  if (text === '' || !(maxWidthPx > 0)) return ''
  const head = headWiderThan(text, maxWidthPx, font, measure)
  if (head === undefined) return text
  const parts = graphemes(head)
  const fits = (count: number) =>
    measure(withEllipsis(parts.slice(0, count).join('')), font) <= maxWidthPx

  let low = 0
  let high = parts.length - (head.length < text.length ? 1 : 0)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  const shortened = withEllipsis(parts.slice(0, low).join(''))
  return low === 0 || shortened === ELLIPSIS ? '' : shortened
}

/**
 * A beginning of the text that is wider than the width, found without measuring the whole of a
 * long text; `undefined` where the whole text fits. It may end inside a grapheme.
 */
export function headWiderThan(
  text: string,
  maxWidthPx: number,
  font: TextFont,
  measure: MeasureText,
): string | undefined {
  for (let length = FIRST_LOOK; ; length *= 2) {
    const head = text.slice(0, length)
    if (measure(head, font) > maxWidthPx) return head
    if (length >= text.length) return undefined
  }
}
