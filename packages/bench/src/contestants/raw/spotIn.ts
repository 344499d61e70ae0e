import { toXPx, toYPx } from '../../scene/frame'
import type { Spot } from '../contestant'

/**
 * Where a position lies on the screen, in a drawing that is laid out as the scene is and keeps no
 * element for each mark.
 *
 * @param box The element that the drawing fills.
 */
export function spotIn(
  box: Element | null,
  position: { readonly x: number; readonly y: number } | undefined,
): Spot | undefined {
  if (!box || !position) return undefined
  const { left, top } = box.getBoundingClientRect()
  return { xPx: left + toXPx(position.x), yPx: top + toYPx(position.y) }
}
