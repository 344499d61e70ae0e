import { toXPx, toYPx } from '../../scene/frame'
import { colourOf, ink, radiusPx } from '../../scene/look'
import type { Point, Scene } from '../../scene/scene'
import { append } from './svg'

/** The nodes of a point in a hand-written SVG. */
export interface PointNodes {
  readonly circle: SVGCircleElement
  readonly text: SVGTextElement | undefined
}

/** Draws a point, and its label where it has one, into `parent`. */
export function drawPoint(parent: Element, point: Point, { labelled }: Scene): PointNodes {
  const circle = append(parent, 'circle', {
    'data-id': point.id,
    r: radiusPx,
    fill: colourOf(point.group),
    stroke: '#fff',
  })
  const text =
    labelled === undefined || labelled.has(point.id)
      ? append(
          parent,
          'text',
          { fill: ink, 'font-size': 12, 'pointer-events': 'none' },
          point.label,
        )
      : undefined
  const nodes = { circle, text }
  placePoint(nodes, point.x, point.y)
  return nodes
}

/** Writes a position into the nodes of a point. */
export function placePoint({ circle, text }: PointNodes, x: number, y: number): void {
  const xPx = toXPx(x)
  const yPx = toYPx(y)
  circle.setAttribute('cx', String(xPx))
  circle.setAttribute('cy', String(yPx))
  text?.setAttribute('x', String(xPx + radiusPx + 3))
  text?.setAttribute('y', String(yPx + 4))
}
