import { page } from 'vitest/browser'

/** What the screen shows of an element, pixel by pixel. */
export async function pictureOf(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, save: false })
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, bitmap.width, bitmap.height)
}

/** How many pixels of two pictures differ by more than some of 255 in any colour; all of them where the sizes do. */
export function differing(one: ImageData, other: ImageData, by: number): number {
  const all = one.width * one.height
  if (one.width !== other.width || one.height !== other.height) return all
  let found = 0
  for (let pixel = 0; pixel < all; pixel += 1) {
    const differs = [0, 1, 2].some((channel) => {
      const at = 4 * pixel + channel
      return Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > by
    })
    if (differs) found += 1
  }
  return found
}
