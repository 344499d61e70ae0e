import { frame, heightPx, widthPx } from './frame'

/** The room around the points, in CSS pixels, for charts that are told their margins. */
export const margins = {
  top: frame.yPx,
  left: frame.xPx,
  right: widthPx - frame.xPx - frame.widthPx,
  bottom: heightPx - frame.yPx - frame.heightPx,
}

/** The word at an end of an axis, for charts that format their ticks: 0 and 1 have one. */
export function endName(value: unknown): string {
  return Number(value) < 0.5 ? 'Low' : 'High'
}
