/** What a picture is set in where nobody says otherwise: the system's sans, by all its names. */
export const FONT_FAMILY =
  'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif'

/** One family: quoted, or plain words. */
const FAMILY = /^(?:"[^"'<>&\\;{}()]+"|'[^"'<>&\\;{}()]+'|-?[\p{L}_][\p{L}\p{N}_ -]*)$/u

const LONGEST = 1000

/**
 * The list of font families where it is one and nothing else, as a style sheet writes it; else
 * {@link FONT_FAMILY}. A family whose name has a comma in it is not known.
 */
export function safeFontFamily(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST) return FONT_FAMILY
  const families = value.split(',').map((family) => family.trim())
  return families.every((family) => FAMILY.test(family)) ? families.join(', ') : FONT_FAMILY
}
