import { frame, toXPx, toYPx } from '../../scene/frame'
import { axes, ink, muted, regions } from '../../scene/look'

const { xPx, yPx, widthPx, heightPx } = frame
const bottom = yPx + heightPx
const end = { fill: muted, fontSize: 12 }
const name = { fill: ink, fontSize: 13, fontWeight: 600, textAnchor: 'middle' } as const

/** The four tinted regions with their names, for contestants that let their users draw into the SVG. */
export function Regions() {
  return regions.map(({ name: region, tint, x, y }) => (
    <g key={region}>
      <rect x={toXPx(x)} y={toYPx(y + 0.5)} width={widthPx / 2} height={heightPx / 2} fill={tint} />
      <text x={toXPx(x) + 12} y={toYPx(y + 0.5) + 26} fill={muted} fontSize={18} fontWeight={600}>
        {region}
      </text>
    </g>
  ))
}

/** The two axes with their names and ends. */
export function Axes() {
  return (
    <>
      <path d={`M${xPx} ${yPx}V${bottom}H${xPx + widthPx}`} fill="none" stroke={muted} />
      <text {...end} x={xPx} y={bottom + 18}>
        {axes.x.low}
      </text>
      <text {...end} x={xPx + widthPx} y={bottom + 18} textAnchor="end">
        {axes.x.high}
      </text>
      <text {...name} x={xPx + widthPx / 2} y={bottom + 40}>
        {axes.x.name}
      </text>
      <text {...end} x={xPx - 6} y={bottom} textAnchor="end">
        {axes.y.low}
      </text>
      <text {...end} x={xPx - 6} y={yPx + 12} textAnchor="end">
        {axes.y.high}
      </text>
      <text
        {...name}
        x={20}
        y={yPx + heightPx / 2}
        transform={`rotate(-90 20 ${yPx + heightPx / 2})`}
      >
        {axes.y.name}
      </text>
    </>
  )
}
