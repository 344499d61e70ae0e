import { drawMark } from '@kvadrant/core'
import type { OpenFan } from '../hooks/useStanding'
import { useFigureModel } from './context'
import { Mark } from './Mark'

/** Props of {@link Fan}. */
export interface FanProps {
  readonly fan: OpenFan
}

/** A stack that is open: its members on a ground of their own, each at the end of a spoke. */
export function Fan({ fan: { mark, spots } }: FanProps) {
  const { layout, groups, placedById } = useFigureModel()
  const { sizes } = layout
  return (
    <g data-kv-fan={mark.id}>
      <circle
        data-kv-fan-ground=""
        cx={mark.xPx}
        cy={mark.yPx}
        r={fanRadius(mark, spots) + sizes.markRadiusPx * 1.8}
      />
      {spots.map(({ id, xPx, yPx }) => (
        <line key={`spoke ${id}`} data-kv-spoke="" x1={mark.xPx} y1={mark.yPx} x2={xPx} y2={yPx} />
      ))}
      {spots.map((spot) => {
        const placed = placedById.get(spot.id)
        return placed && <Mark key={spot.id} mark={drawMark(placed, spot, groups, sizes, 0)} />
      })}
    </g>
  )
}

function fanRadius(middle: OpenFan['mark'], spots: OpenFan['spots']): number {
  const [first] = spots
  return first ? Math.hypot(first.xPx - middle.xPx, first.yPx - middle.yPx) : 0
}
