import { middle } from '../raw/middleOf'
import type { Eyes } from '../react/mountFigure'

/** How to look at a figure of Kvadrant's in `host`, whoever mounted it. */
export function eyes(host: ParentNode): Eyes {
  return {
    spot: (id) => middle(host.querySelector(`[data-kv-plot] [data-kv-mark="${id}"]`)),
    pointedAt: () => host.querySelector('[data-kv-tooltip]')?.textContent ?? '',
    drawn: () => {
      const plot = host.querySelector('[data-kv-plot]')
      return plot
        ? { marks: ids(plot, 'data-kv-mark'), labels: ids(plot, 'data-kv-label') }
        : { marks: [], labels: [] }
    },
  }
}

function ids(host: ParentNode, attribute: string): readonly string[] {
  return [...host.querySelectorAll(`[${attribute}]`)].flatMap(
    (element) => element.getAttribute(attribute) ?? [],
  )
}
