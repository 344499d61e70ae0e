import type { PointPx } from '../model/position'
import type { SpotPx } from './stacks'

/**
 * The mark nearest to a point, if one lies within reach. Of marks equally near the last one, which
 * is drawn on top. A plain scan: ten thousand marks take some twenty microseconds, less than
 * keeping a tree in step with moving marks would.
 */
export function nearestMark(spots: readonly SpotPx[], point: PointPx, withinPx: number): SpotPx | undefined {
  let nearest: SpotPx | undefined
  let least = withinPx * withinPx
  for (const spot of spots) {
    const dx = spot.xPx - point.xPx
    const dy = spot.yPx - point.yPx
    const distance = dx * dx + dy * dy
    if (distance <= least) {
      least = distance
      nearest = spot
    }
  }
  return nearest
}
