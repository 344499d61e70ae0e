import { LIGHT_PAINTS } from './palette'
import type { PaintToken, Paints } from './tokens'

const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i

/** A name of a colour; whether CSS knows it is not checked, but letters alone reach nothing. */
const NAME = /^[a-z]{3,30}$/i

/** A colour function of numbers and plain words, without anything nested in it. */
const FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([0-9a-z%.,/ +-]{1,100}\)$/i

/** Words that CSS takes for a paint, but that mean something else in every place. */
const NO_COLOURS = new Set(['none', 'inherit', 'initial', 'unset', 'revert', 'currentcolor'])

/**
 * The value where it is a colour that can stand in a file: hexadecimal, by name, or a colour
 * function. Anything else (a reference, a variable, markup, no text at all) gives the fallback.
 */
export function safePaint(value: unknown, fallback: string): string {
  if (typeof value !== 'string') return fallback
  const colour = value.trim()
  const known =
    HEX.test(colour) ||
    FUNCTION.test(colour) ||
    (NAME.test(colour) && !NO_COLOURS.has(colour.toLowerCase()))
  return known ? colour : fallback
}

/** The safe colour of a token: of the light theme where the paints have none that can be used. */
export function paintOf(paints: Partial<Paints>, token: PaintToken): string {
  const fallback = Object.hasOwn(LIGHT_PAINTS, token) ? LIGHT_PAINTS[token] : LIGHT_PAINTS.ink
  return safePaint(Object.hasOwn(paints, token) ? paints[token] : undefined, fallback)
}
