import type { Mounted, Spot } from '../contestant'
import { middle } from '../raw/middleOf'
import type { Eyes } from '../react/mountFigure'

/** How to look at a figure of Kvadrant's in `host`, whoever mounted it. */
export function eyes(host: ParentNode, position: Mounted['position']): Eyes {
  return {
    spot: (id) =>
      middle(host.querySelector(`[data-kv-plot] [data-kv-mark="${id}"]`)) ??
      painted(host, position(id)),
    pointedAt: () => host.querySelector('[data-kv-tooltip]')?.textContent ?? '',
    drawn: () => {
      const plot = host.querySelector('[data-kv-plot]')
      return plot
        ? { marks: ids(plot, 'data-kv-mark'), labels: ids(plot, 'data-kv-label') }
        : { marks: [], labels: [] }
    },
  }
}

/** Where a mark without a node lies: its position between the outer edges of the regions. */
function painted(
  host: ParentNode,
  position: { readonly x: number; readonly y: number } | undefined,
): Spot | undefined {
  const boxes = [...host.querySelectorAll('path[data-kv-region]')].map((region) =>
    region.getBoundingClientRect(),
  )
  if (!position || boxes.length === 0) return undefined
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return {
    xPx: left + position.x * (right - left),
    yPx: bottom - position.y * (bottom - top),
  }
}

function ids(host: ParentNode, attribute: string): readonly string[] {
  return [...host.querySelectorAll(`[${attribute}]`)].flatMap(
    (element) => element.getAttribute(attribute) ?? [],
  )
}
