import { truncate } from '../text'

/** What a diagnostic quotes of a cell: at most 80 characters. */
export function excerpt(text: string): string {
  // Only a beginning is taken apart into characters, however long the cell is.
  return text.length <= 80 ? text : truncate(text.slice(0, 400), 80)
}
