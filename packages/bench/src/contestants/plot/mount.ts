import { dot, plot, pointer, rect, text, tip } from '@observablehq/plot'
import { fromXPx, fromYPx, heightPx, widthPx } from '../../scene/frame'
import { axes, colours, ink, muted, radiusPx, regions } from '../../scene/look'
import { endName, margins } from '../../scene/margins'
import { groups, movePoint, type Point } from '../../scene/scene'
import type { Mount } from '../contestant'
import { spotIn } from '../raw/spotIn'

/** The scene with Observable Plot. A plot has no update: each step draws a new one in its place. */
export const mount: Mount = (host, scene) => {
  let points = scene.points
  let held: string | undefined
  const box = document.createElement('div')
  box.style.cssText = `width:${widthPx}px;height:${heightPx}px`
  host.append(box)
  const show = () => box.replaceChildren(draw(points))
  show()

  box.addEventListener(
    'pointerdown',
    (event) => {
      const circles = [...box.querySelectorAll('g[aria-label=dot] circle')]
      const point = circles.findIndex((circle) => circle === event.target)
      held = points[point]?.id
      if (held === undefined) return
      // The tip would otherwise stay open at what was pressed.
      event.stopPropagation()
      box.setPointerCapture(event.pointerId)
    },
    true,
  )
  box.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (held === undefined) return
    const { left, top } = box.getBoundingClientRect()
    points = movePoint(points, held, fromXPx(clientX - left), fromYPx(clientY - top))
    show()
  })
  box.addEventListener('pointerup', () => {
    held = undefined
  })

  const position = (id: string) => points.find((point) => point.id === id)
  return {
    spot: (id) => spotIn(box, position(id)),
    position,
    pointedAt: () => box.querySelector('g[aria-label=tip]')?.textContent ?? '',
    unmount: () => box.remove(),
  }
}

function draw(points: readonly Point[]) {
  return plot({
    width: widthPx,
    height: heightPx,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    style: { fontFamily: 'sans-serif', fontSize: '12px' },
    x: { domain: [0, 1], ticks: [0, 1], tickFormat: endName, label: axes.x.name },
    y: { domain: [0, 1], ticks: [0, 1], tickFormat: endName, label: axes.y.name },
    color: { domain: groups, range: colours },
    marks: [
      rect(regions, {
        x1: 'x',
        x2: ({ x }) => x + 0.5,
        y1: 'y',
        y2: ({ y }) => y + 0.5,
        fill: ({ tint }) => tint,
      }),
      text(regions, {
        x: 'x',
        y: ({ y }) => y + 0.5,
        text: 'name',
        dx: 12,
        dy: 20,
        textAnchor: 'start',
        fontSize: 18,
        fontWeight: 600,
        fill: muted,
      }),
      dot(points, { x: 'x', y: 'y', fill: 'group', stroke: 'white', r: radiusPx }),
      text(points, {
        x: 'x',
        y: 'y',
        text: 'label',
        dx: radiusPx + 3,
        textAnchor: 'start',
        fill: ink,
        pointerEvents: 'none',
      }),
      tip(points, pointer({ x: 'x', y: 'y', title: 'label', maxRadius: radiusPx })),
    ],
  })
}
