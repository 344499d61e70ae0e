import type { PointPx, Position } from '../model/position'
import { clampUnit } from './clampUnit'
import { nearestShares } from './nearestShares'
import type { Frame, Space, SpaceView } from './space'
import { wholeParts } from './wholeParts'

/** The height of an equilateral triangle as a part of its side. */
export const TRIANGLE_HEIGHT = Math.sqrt(3) / 2

/**
 * Three shares that are 1 together, in an equilateral triangle: the largest that its frame holds,
 * in the middle of it. The whole of axis 0 is the top corner, of axis 1 the one at the bottom left,
 * of axis 2 the one at the bottom right (mirrored, the bottom corners change places). A position
 * is the mean of the corners, each weighed by its share.
 *
 * The upright arrows change the share of axis 0, the others keeping their proportion; the level
 * ones move share between axis 1 and axis 2 and leave axis 0 alone.
 */
export const simplex: Space = {
  kind: 'simplex',
  axisCount: 3,
  handles: 'whole',
  arrows: {
    ArrowRight: { axis: 2, direction: 1 },
    ArrowLeft: { axis: 2, direction: -1 },
    ArrowUp: { axis: 0, direction: 1 },
    ArrowDown: { axis: 0, direction: -1 },
  },
  view: simplexView,
  clamp: (position) => nearestShares(threeOf(position)),
  step: (position, axis, amount) => {
    const [top, left, right] = shares(position)
    if (axis === 0) return adjust([top, left, right], 0, top + amount)
    return adjust([top, left, right], axis, (axis === 1 ? left : right) + amount, 0)
  },
  adjust,
  snap: (position, grids) => {
    const finest = Math.min(...grids.map((grid) => grid ?? 1))
    const parts = Math.max(1, Math.round(1 / finest))
    return wholeParts(shares(position), parts).map((part) => part / parts)
  },
}

type Shares = readonly [number, number, number]

function threeOf([a, b, c]: Position) {
  return [a, b, c] as const
}

function shares(position: Position): Shares {
  const [a = 0, b = 0, c = 0] = nearestShares(threeOf(position))
  return [a, b, c]
}

/**
 * One share set, the others giving or taking in proportion, evenly where both are 0. A locked one
 * stays, so that the third makes all the room, and the first gets no more than the two had.
 */
function adjust(position: Position, axis: number, value: number, locked?: number): Position {
  const old = shares(position)
  const others = [0, 1, 2].filter((one) => one !== axis && one !== locked)
  const kept = locked === undefined || locked === axis ? 0 : (old[locked] ?? 0)
  const wanted = Math.min(1 - kept, clampUnit(value))
  const room = 1 - kept - wanted
  const before = others.reduce((sum, one) => sum + (old[one] ?? 0), 0)
  return old.map((share, one) => {
    if (one === axis) return wanted
    if (!others.includes(one)) return share
    return before > 0 ? room * (share / before) : room / others.length
  })
}

function simplexView(frame: Frame): SpaceView {
  const sidePx = Math.max(0, Math.min(frame.widthPx, frame.heightPx / TRIANGLE_HEIGHT))
  const heightPx = sidePx * TRIANGLE_HEIGHT
  const middleX = frame.xPx + frame.widthPx / 2
  const bottomY = frame.yPx + (frame.heightPx + heightPx) / 2
  const towardsPx = frame.mirror ? -sidePx : sidePx
  return {
    project: (position): PointPx => {
      const [top, left, right] = shares(position)
      return { xPx: middleX + ((right - left) * towardsPx) / 2, yPx: bottomY - top * heightPx }
    },
    // A frame without extent has no inverse: everything in it is the middle.
    invert: (point): Position => {
      if (!(sidePx > 0)) return [1 / 3, 1 / 3, 1 / 3]
      const top = (bottomY - point.yPx) / heightPx
      const lean = (2 * (point.xPx - middleX)) / towardsPx
      return nearestShares([top, (1 - top - lean) / 2, (1 - top + lean) / 2])
    },
  }
}
