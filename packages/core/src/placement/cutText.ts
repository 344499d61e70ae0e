import { cleanText } from '../text'

/** How much of what a host gave a diagnostic repeats, in code units. */
const LONGEST = 80

/** A text for a diagnostic's `value`: safe, and cut so that no character is left in half. */
export function cutText(text: string): string {
  const safe = cleanText(text)
  return safe.length > LONGEST ? `${cleanText(safe.slice(0, LONGEST - 1))}…` : safe
}
