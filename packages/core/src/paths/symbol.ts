import type { PointPx } from '../model/position'

/** The shapes that tell groups apart where colour does not: one for each colour of the palette. */
export const MARK_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const

export type MarkShape = (typeof MARK_SHAPES)[number]

type Corner = readonly [x: number, y: number]

const ARM = 0.36

/** Corners about the middle, in radii of the circle that looks as heavy. Five polygons need no library: docs/decisions. */
const CORNERS: Readonly<Record<Exclude<MarkShape, 'circle'>, readonly Corner[]>> = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle: [
    [0, -1.12],
    [1.08, 0.78],
    [-1.08, 0.78],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  cross: [
    [-ARM, -1.1],
    [ARM, -1.1],
    [ARM, -ARM],
    [1.1, -ARM],
    [1.1, ARM],
    [ARM, ARM],
    [ARM, 1.1],
    [-ARM, 1.1],
    [-ARM, ARM],
    [-1.1, ARM],
    [-1.1, -ARM],
    [-ARM, -ARM],
  ],
}

/**
 * The outline of a mark at a point, in absolute pixels, as an SVG path: no transform needed,
 * which the browser moves cheaper. `radiusPx` is half the width of a circle of the same weight.
 */
export function markPath(shape: MarkShape, at: PointPx, radiusPx: number): string {
  if (shape === 'circle') return circlePath(at, radiusPx)
  const corners = CORNERS[shape].map(
    ([x, y]) => `${round(at.xPx + x * radiusPx)} ${round(at.yPx + y * radiusPx)}`,
  )
  return `M${corners.join('L')}Z`
}

function circlePath({ xPx, yPx }: PointPx, radiusPx: number): string {
  const radius = round(radiusPx)
  const half = (toPx: number) => `A${radius} ${radius} 0 1 1 ${round(toPx)} ${round(yPx)}`
  return `M${round(xPx + radiusPx)} ${round(yPx)}${half(xPx - radiusPx)}${half(xPx + radiusPx)}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
