import { graphemes } from './graphemes'

/** The sign that stands for what was taken away. */
export const ELLIPSIS = '…'

/**
 * The text cut to at most `maxGraphemes` graphemes; the last of them is "…" when something was
 * taken away. 0, less or not a number gives the empty text.
 */
export function truncate(text: string, maxGraphemes: number): string {
  if (!(maxGraphemes >= 1)) return ''
  const limit = Math.floor(maxGraphemes)
  if (text.length <= limit) return text
  const parts = graphemes(text)
  return parts.length <= limit ? text : withEllipsis(parts.slice(0, limit - 1).join(''))
}

/** A beginning of a text with "…" behind it. Spaces and signs that only open or link something go. */
export function withEllipsis(beginning: string): string {
  return beginning.replace(/[\s([{<«„“‘,;:/&+\-‐–—…\u00ad\u200c\u200d]+$/u, '') + ELLIPSIS
}
