import { scaleLinear } from 'd3-scale'

import { clampUnit } from './clampUnit'
import type { Frame, Space, SpaceView } from './space'

/**
 * One axis, 0..1, from the left (the right when mirrored). A position is drawn at half the
 * frame's height; a layout may move its mark up or down so that marks do not hide each other.
 */
export const line: Space = {
  kind: 'line',
  axisCount: 1,
  handles: 'whole',
  // Up means more, as in any slider.
  arrows: {
    ArrowRight: { axis: 0, direction: 1 },
    ArrowLeft: { axis: 0, direction: -1 },
    ArrowUp: { axis: 0, direction: 1 },
    ArrowDown: { axis: 0, direction: -1 },
  },
  view: lineView,
  clamp: (position) => [clampUnit(position[0])],
  step: (position, axis, amount) => [clampUnit((position[0] ?? 0) + (axis === 0 ? amount : 0))],
  adjust: (position, axis, value) => [clampUnit(axis === 0 ? value : position[0])],
}

function lineView(frame: Frame): SpaceView {
  const left = frame.xPx
  const right = frame.xPx + frame.widthPx
  const x = scaleLinear()
    .domain([0, 1])
    .range(frame.mirror ? [right, left] : [left, right])
    .unknown(Number.NaN)
  const yPx = frame.yPx + frame.heightPx / 2
  return {
    project: (position) => ({ xPx: x(position[0] ?? 0), yPx }),
    // A frame without extent has no inverse: everything in it is the middle.
    invert: (point) => [frame.widthPx > 0 ? x.invert(point.xPx) : 0.5],
  }
}
