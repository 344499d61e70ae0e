import { fromXPx, fromYPx, heightPx, toXPx, toYPx, widthPx } from '../../scene/frame'
import type { Point } from '../../scene/scene'
import type { Mount } from '../contestant'
import { drawPoint, placePoint, type PointNodes } from './drawPoint'
import { drawStage } from './drawStage'
import { middleOf } from './middleOf'
import { append } from './svg'
import { addTooltip } from './tooltip'

const size = { width: widthPx, height: heightPx, 'font-family': 'sans-serif' }

/** Mounts by hand: one SVG with one set of listeners; with `lifts`, a second one for what is dragged. */
export function mountSvg({ lifts }: { readonly lifts: boolean }): Mount {
  return (host, scene) => {
    const points = new Map(scene.points.map((point) => [point.id, point]))
    const box = document.createElement('div')
    box.style.cssText = `position:relative;width:${widthPx}px;height:${heightPx}px`
    host.append(box)
    const svg = append(box, 'svg', size)
    if (lifts) svg.style.isolation = 'isolate'
    drawStage(svg)
    const marks = append(svg, 'g', {})
    const nodes = new Map<string, PointNodes>()
    for (const point of scene.points) nodes.set(point.id, drawPoint(marks, point, scene))
    const tooltip = addTooltip(svg)

    let drag:
      | { readonly point: Point; readonly parts: PointNodes; readonly rect: DOMRect }
      | undefined
    let layer: SVGSVGElement | undefined

    const pointOf = (event: Event) => {
      const id = event.target instanceof Element ? event.target.getAttribute('data-id') : null
      return id === null ? undefined : points.get(id)
    }
    svg.addEventListener('pointerdown', (event) => {
      const point = pointOf(event)
      const parts = point && nodes.get(point.id)
      if (!point || !parts) return
      svg.setPointerCapture(event.pointerId)
      drag = { point, parts, rect: svg.getBoundingClientRect() }
      if (!lifts) return
      layer = append(box, 'svg', size)
      layer.style.cssText =
        'position:absolute;left:0;top:0;pointer-events:none;isolation:isolate;will-change:transform'
      layer.append(parts.circle, ...(parts.text ? [parts.text] : []))
    })
    svg.addEventListener('pointermove', (event) => {
      if (!drag) return
      const x = fromXPx(event.clientX - drag.rect.left)
      const y = fromYPx(event.clientY - drag.rect.top)
      points.set(drag.point.id, { ...drag.point, x, y })
      placePoint(drag.parts, x, y)
    })
    svg.addEventListener('pointerup', () => {
      if (drag && layer)
        marks.append(drag.parts.circle, ...(drag.parts.text ? [drag.parts.text] : []))
      layer?.remove()
      layer = undefined
      drag = undefined
    })
    svg.addEventListener('pointerover', (event) => {
      if (drag) return
      const point = pointOf(event)
      if (point) tooltip.show(point.label, toXPx(point.x), toYPx(point.y))
      else tooltip.hide()
    })

    return {
      spot: (id) => middleOf(box, id),
      position: (id) => points.get(id),
      pointedAt: tooltip.text,
      unmount: () => box.remove(),
    }
  }
}
