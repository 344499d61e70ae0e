/** A picture's size, and the colour of any pixel of it. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** `#RRGGBB` of the pixel at a place, from the top left corner; the alpha is not told. */
  readonly at: (x: number, y: number) => string
  /** How many of a part of the picture's pixels have the given colour. */
  readonly count: (colour: string, x: number, y: number, width: number, height: number) => number
}

/** Reads what a canvas shows. */
export function pixelsOf(context: CanvasRenderingContext2D): Pixels {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  const at = (x: number, y: number) => {
    const start = 4 * (Math.floor(y) * width + Math.floor(x))
    const digits = Array.from({ length: 3 }, (_, channel) =>
      (data[start + channel] ?? 0).toString(16).padStart(2, '0'),
    )
    return `#${digits.join('')}`.toUpperCase()
  }
  const count = (colour: string, left: number, top: number, across: number, down: number) => {
    let found = 0
    for (let y = top; y < top + down; y++) {
      for (let x = left; x < left + across; x++) if (at(x, y) === colour) found++
    }
    return found
  }
  return { width, height, at, count }
}

/** Decodes a picture as the browser does. */
export async function decode(blob: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(blob)
  const context = canvasOf(bitmap.width, bitmap.height)
  context.drawImage(bitmap, 0, 0)
  return pixelsOf(context)
}

/** A new canvas of a size in pixels. */
export function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  return context
}
