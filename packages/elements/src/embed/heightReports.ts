import { TALLEST_PX } from './limits'

/** What the frame last said of its height, and why. */
export interface HeightState {
  /** What was reported last, in whole CSS pixels; 0 where nothing was. */
  readonly reportedPx: number
  /** Whether the last report answered a change of the frame's own height. */
  readonly followed: boolean
}

/** Nothing reported yet. */
export const NO_HEIGHT: HeightState = { reportedPx: 0, followed: false }

/** What the content needs now. */
export interface HeightSeen {
  /** Height of the content in CSS pixels, parts of pixels too. */
  readonly heightPx: number
  /** Whether the frame's height, and not its width, has just changed: most likely by our own report. */
  readonly frameGrew: boolean
}

/**
 * Decides whether a height is worth a report. Heights are whole pixels, rounded up, so that no
 * scrollbar appears; the same height is not said twice. Nothing, as in a hidden frame, and what is
 * no number, is not said. Content that follows the frame's height (`100vh`) would make it grow
 * without end: such a change is let through once, so that the height can settle, and not again
 * before the content changes for a reason of its own.
 */
export function nextHeight(state: HeightState, seen: HeightSeen): HeightState {
  if (!(seen.heightPx > 0)) return state
  const wholePx = Math.min(TALLEST_PX, Math.ceil(seen.heightPx))
  if (wholePx === state.reportedPx) return state
  if (seen.frameGrew && state.followed) return state
  return { reportedPx: wholePx, followed: seen.frameGrew }
}
