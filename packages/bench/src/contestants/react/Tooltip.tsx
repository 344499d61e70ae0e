import { toXPx, toYPx } from '../../scene/frame'
import { ink, radiusPx } from '../../scene/look'
import type { Point } from '../../scene/scene'

/** The name of a point above it; nothing for none. */
export function Tooltip({ point }: { readonly point: Point | undefined }) {
  if (!point) return null
  return (
    <g
      data-tooltip=""
      pointerEvents="none"
      transform={`translate(${toXPx(point.x)} ${toYPx(point.y) - radiusPx - 10})`}
    >
      <rect x={-70} y={-20} width={140} height={24} rx={4} fill={ink} />
      <text y={-4} fill="#fff" fontSize={12} textAnchor="middle">
        {point.label}
      </text>
    </g>
  )
}

/** The text of the tooltip in `host`; empty for none. */
export function tooltipText(host: Element): string {
  return host.querySelector('[data-tooltip]')?.textContent ?? ''
}
