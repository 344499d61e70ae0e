import { fromXPx, fromYPx, heightPx, toXPx, toYPx, widthPx } from '../../scene/frame'
import { radiusPx } from '../../scene/look'
import type { Point } from '../../scene/scene'
import type { Mount } from '../contestant'
import { spotIn } from '../raw/spotIn'
import { drawPoints, drawStage, drawTooltip } from './draw'

/** Two canvases by hand: one for all that rests, one above it for what moves or is pointed at. */
export const mount: Mount = (host, scene) => {
  const points = new Map(scene.points.map((point) => [point.id, point]))
  const box = document.createElement('div')
  box.style.cssText = `position:relative;width:${widthPx}px;height:${heightPx}px`
  host.append(box)
  const below = addLayer(box)
  const above = addLayer(box)
  let drag: { readonly id: string; readonly rect: DOMRect } | undefined
  let pointedAt: Point | undefined

  const drawAll = (without?: string) => {
    drawStage(below)
    drawPoints(below, points.values(), scene, without)
  }
  const clear = () => above.clearRect(0, 0, widthPx, heightPx)
  const pointAt = (xPx: number, yPx: number) => {
    let nearest: Point | undefined
    let least = radiusPx ** 2
    for (const point of points.values()) {
      const distance = (toXPx(point.x) - xPx) ** 2 + (toYPx(point.y) - yPx) ** 2
      if (distance > least) continue
      least = distance
      nearest = point
    }
    return nearest
  }
  drawAll()

  box.addEventListener('pointerdown', (event) => {
    const rect = box.getBoundingClientRect()
    const point = pointAt(event.clientX - rect.left, event.clientY - rect.top)
    if (!point) return
    box.setPointerCapture(event.pointerId)
    drag = { id: point.id, rect }
    drawAll(point.id)
    clear()
    drawPoints(above, [point], scene)
  })
  box.addEventListener('pointermove', (event) => {
    const rect = drag?.rect ?? box.getBoundingClientRect()
    const xPx = event.clientX - rect.left
    const yPx = event.clientY - rect.top
    const held = drag && points.get(drag.id)
    if (held) {
      const moved = { ...held, x: fromXPx(xPx), y: fromYPx(yPx) }
      points.set(moved.id, moved)
      clear()
      drawPoints(above, [moved], scene)
      return
    }
    const found = pointAt(xPx, yPx)
    if (found === pointedAt) return
    pointedAt = found
    clear()
    if (found) drawTooltip(above, found)
  })
  box.addEventListener('pointerup', () => {
    if (!drag) return
    drag = undefined
    clear()
    drawAll()
  })

  return {
    spot: (id) => spotIn(box, points.get(id)),
    position: (id) => points.get(id),
    pointedAt: () => pointedAt?.label ?? '',
    unmount: () => box.remove(),
  }
}

/** A canvas over the whole of `box`, as sharp as the screen is. */
function addLayer(box: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  const ratio = window.devicePixelRatio
  canvas.width = widthPx * ratio
  canvas.height = heightPx * ratio
  canvas.style.cssText = `position:absolute;left:0;top:0;width:${widthPx}px;height:${heightPx}px`
  box.append(canvas)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no canvas')
  context.scale(ratio, ratio)
  return context
}
