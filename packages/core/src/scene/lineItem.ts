import type { LinePx } from '../layout/figureLayout'
import type { PointPx } from '../model/position'
import type { SceneLine, ScenePart, SceneStroke } from './items'

/** A straight line as a primitive, moved by the shift. */
export function lineItem(
  part: ScenePart,
  { x1Px, y1Px, x2Px, y2Px }: LinePx,
  { xPx, yPx }: PointPx,
  stroke: SceneStroke,
): SceneLine {
  return {
    kind: 'line',
    part,
    x1Px: x1Px + xPx,
    y1Px: y1Px + yPx,
    x2Px: x2Px + xPx,
    y2Px: y2Px + yPx,
    stroke,
  }
}
