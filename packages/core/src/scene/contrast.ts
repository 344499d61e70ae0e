const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:ff)?$/i
const RGB = /^rgb\((\d+), (\d+), (\d+)\)$/

/**
 * The contrast ratio of two colours as WCAG 2 defines it, 1 (alike) to 21 (black and white), in
 * either order. It knows lightness alone, so it also says how far apart two colours are in grey.
 *
 * @param one A solid colour, `#rrggbb` or as browsers compute it, `rgb(1, 2, 3)`.
 * @throws {RangeError} Where a colour is written in another way, or can be seen through.
 */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** Relative luminance, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red, green, blue] = linearChannels(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * A solid colour's red, green and blue as amounts of light, 0 to 1: what a simulation of colour
 * vision reckons with.
 *
 * @throws {RangeError} As {@link contrast} does.
 */
export function linearChannels(colour: string): readonly [number, number, number] {
  const hex = HEX.exec(colour)
  const parts = hex ?? RGB.exec(colour)
  if (!parts) throw new RangeError(`"${colour}" is no solid colour`)
  const light = (digits: string | undefined) =>
    linear(Number.parseInt(digits ?? '', hex ? 16 : 10) / 255)
  return [light(parts[1]), light(parts[2]), light(parts[3])]
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
