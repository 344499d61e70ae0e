/** Positions are stated in tenths of a pixel, and rounded before they are checked: what is checked is drawn. */
export function toTenth(valuePx: number): number {
  return Math.round(valuePx * 10) / 10 + 0
}
