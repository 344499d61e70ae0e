import { drawMark, greatestSize } from '@kvadrant/core'
import { spotOf, useStanding } from '../hooks/useStanding'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'
import { Mark } from './Mark'
import { Tooltip } from './Tooltip'

/** What stands out: the fan of a stack, rings around the selected, focused and hovered marks, the tooltip. */
export function Overlay() {
  const model = useFigureModel()
  const { layout, groups, placedById, selected, store, editable } = model
  const { hovered, focused, hoveredAxis, focusedAxis, fan } = useStanding(model)
  const phase = useTransient(store, ({ move }) => move.phase)
  const armed = useTransient(store, ({ move }) => (move.phase === 'armed' ? move.id : undefined))
  const moving = phase === 'dragging' || phase === 'grabbed'
  const { sizes } = layout
  const standing = placedById.get(hovered ?? focused ?? selected ?? '')
  const guides = (standing && layout.guides?.(standing.position, standing)) ?? []
  const chosen = layout.profiles.filter(
    ({ id }) => id === hovered || id === selected || id === focused,
  )

  const ring = (
    id: string | undefined,
    kind: 'selected' | 'focused' | 'hovered' | 'armed',
    widerPx: number,
    axis: number | undefined,
  ) => {
    const spot = spotOf(model, fan, id, axis)
    return (
      spot && (
        <circle
          key={kind}
          data-kv-ring={kind}
          cx={spot.xPx}
          cy={spot.yPx}
          r={spot.radiusPx + widerPx}
        />
      )
    )
  }

  return (
    <g data-kv-overlay="" data-kv-editable={editable || undefined} aria-hidden="true">
      {fan && !moving && (
        <g data-kv-fan={fan.mark.id}>
          <circle
            data-kv-fan-ground=""
            cx={fan.mark.xPx}
            cy={fan.mark.yPx}
            r={fanRadius(fan.mark, fan.spots) + sizes.markRadiusPx * 1.8}
          />
          {fan.spots.map(({ id, xPx, yPx }) => (
            <line
              key={`spoke ${id}`}
              data-kv-spoke=""
              x1={fan.mark.xPx}
              y1={fan.mark.yPx}
              x2={xPx}
              y2={yPx}
            />
          ))}
          {fan.spots.map((spot) => {
            const placed = placedById.get(spot.id)
            return (
              placed && (
                <Mark
                  key={spot.id}
                  mark={drawMark(placed, spot, groups, sizes, greatestSize([]))}
                />
              )
            )
          })}
        </g>
      )}
      {!moving &&
        guides.map(({ x1Px, y1Px, x2Px, y2Px }) => (
          <line
            key={`guide ${x1Px} ${y1Px} ${x2Px} ${y2Px}`}
            data-kv-guide=""
            x1={x1Px}
            y1={y1Px}
            x2={x2Px}
            y2={y2Px}
          />
        ))}
      {chosen.map((line) => (
        <path
          key={`profile ${line.id}`}
          data-kv-profile-chosen={line.id}
          data-kv-tone={line.tone}
          d={line.d}
        />
      ))}
      {ring(selected, 'selected', sizes.markRadiusPx * 0.75, focusedAxis)}
      {!moving && ring(hovered, 'hovered', sizes.markRadiusPx * 0.5, hoveredAxis)}
      {ring(focused, 'focused', sizes.markRadiusPx * 1.1, focusedAxis)}
      {ring(armed, 'armed', sizes.markRadiusPx * 1.5, focusedAxis)}
      {!moving && (
        <Tooltip
          id={hovered ?? focused}
          axis={hovered === undefined ? focusedAxis : hoveredAxis}
          fan={fan}
        />
      )}
    </g>
  )
}

function fanRadius(
  middle: { readonly xPx: number; readonly yPx: number },
  spots: readonly { readonly xPx: number; readonly yPx: number }[],
): number {
  const [first] = spots
  return first ? Math.hypot(first.xPx - middle.xPx, first.yPx - middle.yPx) : 0
}
