import { linearChannels } from '@kvadrant/core'

/** Ways of seeing colours: as most people do, and without one of the three kinds of cones. */
export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const

/** One of {@link VISIONS}. */
export type Vision = (typeof VISIONS)[number]

type Row = readonly [number, number, number]

/** What becomes of red, green and blue light: Machado, Oliveira and Fernandes 2009, severity 1. */
const MATRICES: Readonly<Record<Vision, readonly [Row, Row, Row]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour as it is seen, `#rrggbb`. */
export function seenColour(colour: string, vision: Vision): string {
  const digits = seenLight(colour, vision).map((light) => {
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${digits.join('')}`
}

/**
 * How far apart two colours are as they are seen, in Oklab: 0 (alike) to 1 (black and white). Two
 * marks beside each other are told apart from about 0.02, two far from each other from about 0.05.
 */
export function seenDistance(one: string, other: string, vision: Vision): number {
  const [a, b] = [oklab(seenLight(one, vision)), oklab(seenLight(other, vision))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** The least distance between any two of some colours. Infinite for fewer than two. */
export function closest(colours: readonly string[], vision: Vision): number {
  const distances = colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => seenDistance(one, other, vision)),
  )
  return Math.min(...distances)
}

function seenLight(colour: string, vision: Vision): Row {
  const [red, green, blue] = linearChannels(colour)
  const light = (row: Row) =>
    Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue))
  const [first, second, third] = MATRICES[vision]
  return [light(first), light(second), light(third)]
}

/** Björn Ottosson's Oklab: lightness, green to red, blue to yellow. */
function oklab([red, green, blue]: Row): Row {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}
