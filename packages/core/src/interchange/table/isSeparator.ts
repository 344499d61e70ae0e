/**
 * Whether a text can stand between cells: one UTF-16 unit that is neither a quote, a line break nor
 * NUL.
 */
export function isSeparator(text: unknown): text is string {
  return typeof text === 'string' && text.length === 1 && !/["\r\n\0]/.test(text)
}
