import { spotOf, useStanding } from '../hooks/useStanding'
import { useTransient } from '../store/store'
import { ChosenProfile } from './ChosenProfile'
import { useFigureModel } from './context'
import { Fan } from './Fan'
import { Tooltip } from './Tooltip'

/** What stands out: the line of a row, the fan of a stack, rings around the selected, focused and hovered marks, the tooltip. */
export function Overlay() {
  const model = useFigureModel()
  const { layout, placedById, selected, store, editable } = model
  const { hovered, focused, hoveredAxis, focusedAxis, fan } = useStanding(model)
  const phase = useTransient(store, ({ move }) => move.phase)
  const armed = useTransient(store, ({ move }) => (move.phase === 'armed' ? move.id : undefined))
  const moving = phase === 'dragging' || phase === 'grabbed'
  const { sizes } = layout
  const standing = placedById.get(hovered ?? focused ?? selected ?? '')
  const guides = (standing && layout.guides?.(standing.position, standing)) ?? []
  // While something moves, the lifted layer has its line, and stacks are closed.
  const chosen = moving ? [] : [...new Set([selected, focused, hovered])]
  const open = moving ? undefined : fan

  const ring = (
    id: string | undefined,
    kind: 'selected' | 'focused' | 'hovered' | 'armed',
    widerPx: number,
    axis: number | undefined,
  ) => {
    const spot = spotOf(model, open, id, axis)
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
      {chosen.map((id) => {
        const line = layout.profiles.find((one) => one.id === id)
        const placed = id === undefined ? undefined : placedById.get(id)
        return (
          line &&
          placed && (
            <ChosenProfile
              key={line.id}
              line={line}
              placed={placed}
              withOpen={editable && id === selected}
            />
          )
        )
      })}
      {open && <Fan fan={open} />}
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
