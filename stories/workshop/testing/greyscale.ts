/**
 * How far apart two colours are once they are grey, 1 to 21: WCAG's contrast, which knows lightness
 * alone. Colours as the browser computes them, `rgb(…)`.
 * @throws where a colour is none, or can be seen through.
 */
export function greyContrast(one: string, other: string): number {
  const [light = 1, dark = 1] = [lightness(one), lightness(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function lightness(colour: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1)
  if (!parts) throw new Error(`"${colour}" is no solid colour.`)
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
