import { safePaint } from '@kvadrant/core'

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/

/** A colour that nobody takes by chance, to see whether a canvas took another one. */
const UNTAKEN = '#010203'

/**
 * A computed colour in the hexadecimal form that every program reads: `#RRGGBB`, with two more
 * digits where it is not opaque. Colours of other spaces are brought into sRGB by a canvas.
 * `undefined` for what is no colour.
 */
export function plainColour(computed: string): string | undefined {
  const [, red, green, blue, alpha = '1'] = RGB.exec(computed) ?? []
  if (red !== undefined && green !== undefined && blue !== undefined) {
    return hexadecimal([Number(red), Number(green), Number(blue), Number(alpha) * 255])
  }
  // A variable that was not resolved is no colour, and needs no canvas to find out.
  return safePaint(computed, '') === '' ? undefined : paintedColour(computed)
}

function paintedColour(computed: string): string | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.fillStyle = UNTAKEN
  context.fillStyle = computed
  if (context.fillStyle === UNTAKEN) return undefined
  context.fillRect(0, 0, 1, 1)
  return hexadecimal([...context.getImageData(0, 0, 1, 1).data])
}

/** Red, green, blue and alpha, each 0 to 255. */
function hexadecimal(channels: readonly number[]): string {
  const digits = channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
  return `#${(digits[3] === 'ff' ? digits.slice(0, 3) : digits).join('')}`.toUpperCase()
}
