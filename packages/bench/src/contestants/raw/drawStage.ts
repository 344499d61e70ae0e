import { frame, toXPx, toYPx } from '../../scene/frame'
import { axes, ink, muted, regions } from '../../scene/look'
import { append } from './svg'

/** Draws the regions with their names and the axes with their ends into an SVG. */
export function drawStage(svg: SVGSVGElement): void {
  const { xPx, yPx, widthPx, heightPx } = frame
  for (const { name, tint, x, y } of regions) {
    const at = { x: toXPx(x), y: toYPx(y + 0.5) }
    append(svg, 'rect', { ...at, width: widthPx / 2, height: heightPx / 2, fill: tint })
    append(
      svg,
      'text',
      { x: at.x + 12, y: at.y + 26, fill: muted, 'font-size': 18, 'font-weight': 600 },
      name,
    )
  }
  const bottom = yPx + heightPx
  append(svg, 'path', {
    d: `M${xPx} ${yPx}V${bottom}H${xPx + widthPx}`,
    fill: 'none',
    stroke: muted,
  })
  const end = { fill: muted, 'font-size': 12 }
  const name = { fill: ink, 'font-size': 13, 'font-weight': 600, 'text-anchor': 'middle' }
  append(svg, 'text', { ...end, x: xPx, y: bottom + 18 }, axes.x.low)
  append(
    svg,
    'text',
    { ...end, x: xPx + widthPx, y: bottom + 18, 'text-anchor': 'end' },
    axes.x.high,
  )
  append(svg, 'text', { ...name, x: xPx + widthPx / 2, y: bottom + 40 }, axes.x.name)
  append(svg, 'text', { ...end, x: xPx - 6, y: bottom, 'text-anchor': 'end' }, axes.y.low)
  append(svg, 'text', { ...end, x: xPx - 6, y: yPx + 12, 'text-anchor': 'end' }, axes.y.high)
  const turned = `rotate(-90 20 ${yPx + heightPx / 2})`
  append(svg, 'text', { ...name, x: 20, y: yPx + heightPx / 2, transform: turned }, axes.y.name)
}
