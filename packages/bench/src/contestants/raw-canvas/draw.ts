import { frame, heightPx, toXPx, toYPx, widthPx } from '../../scene/frame'
import {
  axes,
  axisFont,
  colourOf,
  ink,
  labelFont,
  muted,
  radiusPx,
  regionFont,
  regions,
} from '../../scene/look'
import type { Point, Scene } from '../../scene/scene'

type Context = CanvasRenderingContext2D

/** Draws the regions with their names and the axes with their ends. */
export function drawStage(context: Context): void {
  const { xPx, yPx, widthPx: width, heightPx: height } = frame
  context.clearRect(0, 0, widthPx, heightPx)
  for (const { name, tint, x, y } of regions) {
    context.fillStyle = tint
    context.fillRect(toXPx(x), toYPx(y + 0.5), width / 2, height / 2)
    write(context, regionFont, muted, name, toXPx(x) + 12, toYPx(y + 0.5) + 26)
  }
  context.strokeStyle = muted
  context.beginPath()
  context.moveTo(xPx, yPx)
  context.lineTo(xPx, yPx + height)
  context.lineTo(xPx + width, yPx + height)
  context.stroke()
  const below = yPx + height + 18
  write(context, labelFont, muted, axes.x.low, xPx, below)
  write(context, labelFont, muted, axes.x.high, xPx + width, below, 'end')
  write(context, labelFont, muted, axes.y.low, xPx - 6, yPx + height, 'end')
  write(context, labelFont, muted, axes.y.high, xPx - 6, yPx + 12, 'end')
  write(context, axisFont, ink, axes.x.name, xPx + width / 2, below + 22, 'center')
  context.save()
  context.translate(20, yPx + height / 2)
  context.rotate(-Math.PI / 2)
  write(context, axisFont, ink, axes.y.name, 0, 0, 'center')
  context.restore()
}

/** Draws points in the order given, but for the one with the id `without`. */
export function drawPoints(
  context: Context,
  points: Iterable<Point>,
  { labelled }: Scene,
  without?: string,
): void {
  context.strokeStyle = '#fff'
  for (const { id, x, y, group, label } of points) {
    if (id === without) continue
    context.fillStyle = colourOf(group)
    context.beginPath()
    context.arc(toXPx(x), toYPx(y), radiusPx, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
    if (labelled && !labelled.has(id)) continue
    write(context, labelFont, ink, label, toXPx(x) + radiusPx + 3, toYPx(y) + 4)
  }
}

/** Draws the name of what is pointed at above it. */
export function drawTooltip(context: Context, { x, y, label }: Point): void {
  const topPx = toYPx(y) - radiusPx - 30
  context.fillStyle = ink
  context.fillRect(toXPx(x) - 70, topPx, 140, 24)
  write(context, labelFont, '#fff', label, toXPx(x), topPx + 16, 'center')
}

function write(
  context: Context,
  font: string,
  colour: string,
  text: string,
  xPx: number,
  yPx: number,
  align: CanvasTextAlign = 'start',
): void {
  context.font = font
  context.fillStyle = colour
  context.textAlign = align
  context.fillText(text, xPx, yPx)
}
