/** The whole drawing, in CSS pixels. */
export const widthPx = 800
export const heightPx = 600

/** The room of the points inside the drawing. */
export const frame = { xPx: 70, yPx: 20, widthPx: 710, heightPx: 520 }

/** From 0..1 to a pixel of the drawing; 0 lies at the left. */
export const toXPx = (x: number) => frame.xPx + x * frame.widthPx

/** From 0..1 to a pixel of the drawing; 0 lies at the bottom. */
export const toYPx = (y: number) => frame.yPx + (1 - y) * frame.heightPx

/** From a pixel of the drawing to 0..1; what lies outside is held at the edge. */
export const fromXPx = (xPx: number) => clamp((xPx - frame.xPx) / frame.widthPx)

/** From a pixel of the drawing to 0..1; what lies outside is held at the edge. */
export const fromYPx = (yPx: number) => clamp(1 - (yPx - frame.yPx) / frame.heightPx)

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
