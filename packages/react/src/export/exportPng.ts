import type { Paints, Scene } from '@kvadrant/core'
import { paintScene } from './paintScene'

/** The longest side of a PNG in pixels: every browser's canvas has at least this. */
export const GREATEST_PNG_PX = 8192

/** Says that a picture came out smaller than asked for. */
export interface PngNotice {
  readonly code: 'png-scaled-down'
  /** The scale that was asked for, and the one that the picture has. */
  readonly wantedScale: number
  readonly scale: number
  /** The longest side that a picture may have, in pixels. */
  readonly limitPx: number
}

/** How a scene becomes a PNG. */
export interface PngOptions {
  /** Pixels of the picture to one of the scene. @default 2 */
  readonly scale?: number | undefined
  /** A list of font families, as CSS writes it. @default the system's sans */
  readonly fontFamily?: string | undefined
  /** Hears, before the promise settles, that the picture had to be made smaller. */
  readonly onNotice?: ((notice: PngNotice) => void) | undefined
}

/**
 * A scene as a PNG. A side longer than {@link GREATEST_PNG_PX} makes the scale smaller, so that the
 * whole picture fits; `onNotice` hears of it. Uses a canvas alone: no image, no address.
 *
 * Rejects, with a message for people, where the scene has no size, the scale is not a number above
 * 0, or the browser has no canvas or no memory for the picture.
 */
export async function sceneToPng(
  scene: Scene,
  paints: Partial<Paints>,
  options: PngOptions = {},
): Promise<Blob> {
  const { scale: wantedScale = 2, fontFamily, onNotice } = options
  const { widthPx, heightPx } = scene
  if (!isPositive(widthPx) || !isPositive(heightPx)) {
    throw new RangeError('There is no picture to save: the figure has no size. Is it hidden?')
  }
  if (!isPositive(wantedScale)) {
    throw new RangeError(`A picture’s scale is a number above 0, not ${wantedScale}.`)
  }
  const scale = Math.min(wantedScale, GREATEST_PNG_PX / Math.max(widthPx, heightPx))
  if (scale < wantedScale) {
    onNotice?.({ code: 'png-scaled-down', wantedScale, scale, limitPx: GREATEST_PNG_PX })
  }

  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(widthPx * scale))
  canvas.height = Math.max(1, Math.round(heightPx * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no picture: this browser has no canvas to paint on.')
  paintScene(scene, paints, context, scale, fontFamily)
  try {
    return await toPng(canvas)
  } finally {
    // Some browsers keep a canvas's memory for long, and give only so much to all of them.
    canvas.width = 0
    canvas.height = 0
  }
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = canvas
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else {
        reject(
          new Error(
            `The browser could not make a picture of ${width} x ${height} pixels. Try a smaller scale.`,
          ),
        )
      }
    }, 'image/png')
  })
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0
}
