import { scaleLinear } from 'd3-scale'

import type { Position } from '../model/position'
import { clampUnit } from './clampUnit'
import type { Frame, Space, SpaceView } from './space'

/**
 * Two independent axes. Axis 0 runs from the left (the right when mirrored), axis 1 from the
 * bottom; both 0..1.
 */
export const plane: Space = {
  kind: 'plane',
  axisCount: 2,
  handles: 'whole',
  arrows: {
    ArrowRight: { axis: 0, direction: 1 },
    ArrowLeft: { axis: 0, direction: -1 },
    ArrowUp: { axis: 1, direction: 1 },
    ArrowDown: { axis: 1, direction: -1 },
  },
  view: planeView,
  clamp: (position) => [clampUnit(position[0]), clampUnit(position[1])],
  step: (position, axis, amount) =>
    plane.clamp(position.map((value, index) => (index === axis ? (value ?? 0) + amount : value))),
  adjust: (position, axis, value) =>
    plane.clamp(position.map((old, index) => (index === axis ? value : old))),
}

function planeView(frame: Frame): SpaceView {
  const left = frame.xPx
  const right = frame.xPx + frame.widthPx
  const x = scaleLinear()
    .domain([0, 1])
    .range(frame.mirror ? [right, left] : [left, right])
  const y = scaleLinear()
    .domain([0, 1])
    .range([frame.yPx + frame.heightPx, frame.yPx])
  return {
    project: (position) => ({ xPx: x(position[0] ?? 0), yPx: y(position[1] ?? 0) }),
    // A frame without extent has no inverse: everything in it is the middle.
    invert: (point): Position => [
      frame.widthPx > 0 ? x.invert(point.xPx) : 0.5,
      frame.heightPx > 0 ? y.invert(point.yPx) : 0.5,
    ],
  }
}
