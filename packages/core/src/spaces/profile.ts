import { scaleLinear } from 'd3-scale'

import type { Coordinate, Position } from '../model/position'
import { clampUnit } from './clampUnit'
import type { Frame, Space, SpaceView } from './space'

/**
 * A row for each axis, from the top down, each running from the left (the right when mirrored),
 * with a handle of its own. A coordinate may be null: not answered. A handle that is not answered
 * stands in the middle as soon as it is moved.
 * @throws RangeError for fewer than one axis: a definition's mistake.
 */
export function profile(axisCount: number): Space {
  if (!(axisCount >= 1)) throw new RangeError('A profile needs at least one axis.')
  const inside = (value: Coordinate | undefined) =>
    value === null || value === undefined ? null : clampUnit(value)
  const withAxis = (position: Position, axis: number, value: Coordinate): Position =>
    Array.from({ length: axisCount }, (_, index) =>
      index === axis ? value : inside(position[index]),
    )
  return {
    kind: 'profile',
    axisCount,
    handles: 'axes',
    // Every arrow moves the handle that has the keyboard; up means more, as in any slider.
    arrows: {
      ArrowRight: { axis: 0, direction: 1 },
      ArrowLeft: { axis: 0, direction: -1 },
      ArrowUp: { axis: 0, direction: 1 },
      ArrowDown: { axis: 0, direction: -1 },
    },
    view: (frame) => profileView(frame, axisCount, withAxis),
    clamp: (position) => Array.from({ length: axisCount }, (_, axis) => inside(position[axis])),
    step: (position, axis, amount) =>
      withAxis(position, axis, clampUnit((position[axis] ?? 0.5) + amount)),
    adjust: (position, axis, value) => withAxis(position, axis, clampUnit(value)),
  }
}

function profileView(
  frame: Frame,
  axisCount: number,
  withAxis: (position: Position, axis: number, value: Coordinate) => Position,
): SpaceView {
  const left = frame.xPx
  const right = frame.xPx + frame.widthPx
  const x = scaleLinear()
    .domain([0, 1])
    .range(frame.mirror ? [right, left] : [left, right])
    .unknown(Number.NaN)
  const laneOf = (yPx: number) =>
    frame.heightPx > 0 ? Math.floor(((yPx - frame.yPx) / frame.heightPx) * axisCount) : 0
  return {
    project: (position, axis = 0) => ({
      xPx: x(position[axis] ?? 0.5),
      yPx: frame.yPx + ((axis + 0.5) / axisCount) * frame.heightPx,
    }),
    invert: (point, held) => {
      const axis = held?.axis ?? Math.min(axisCount - 1, Math.max(0, laneOf(point.yPx)))
      const value = frame.widthPx > 0 ? x.invert(point.xPx) : 0.5
      return withAxis(held?.position ?? [], axis, value)
    },
  }
}
