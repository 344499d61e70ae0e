import { ink, radiusPx } from '../../scene/look'
import { append } from './svg'

/** The name that stands at what is pointed at. */
export interface Tooltip {
  /** Shows `text` above a place in the drawing's pixels. */
  readonly show: (text: string, xPx: number, yPx: number) => void
  readonly hide: () => void
  /** What is shown; empty for nothing. */
  readonly text: () => string
}

/** Puts a tooltip, hidden, into an SVG as its last element. */
export function addTooltip(svg: SVGSVGElement): Tooltip {
  const group = append(svg, 'g', { 'pointer-events': 'none', visibility: 'hidden' })
  append(group, 'rect', { x: -70, y: -20, width: 140, height: 24, rx: 4, fill: ink })
  const text = append(group, 'text', {
    y: -4,
    fill: '#fff',
    'font-size': 12,
    'text-anchor': 'middle',
  })
  return {
    show: (words, xPx, yPx) => {
      text.textContent = words
      group.setAttribute('transform', `translate(${xPx} ${yPx - radiusPx - 10})`)
      group.setAttribute('visibility', 'visible')
    },
    hide: () => {
      text.textContent = ''
      group.setAttribute('visibility', 'hidden')
    },
    text: () => text.textContent ?? '',
  }
}
