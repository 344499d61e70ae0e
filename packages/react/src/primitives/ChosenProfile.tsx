import { drawMark, openHandles, type Placed, type ProfileLine } from '@kvadrant/core'
import { useFigureModel } from './context'
import { Mark } from './Mark'

/** Props of {@link ChosenProfile}. */
export interface ChosenProfileProps {
  readonly line: ProfileLine
  readonly placed: Placed
  /** Whether the axes without an answer show where a handle can be taken up. */
  readonly withOpen: boolean
}

/** The line of one row with all of its handles, before every other line: also those that a stack hides. */
export function ChosenProfile({ line, placed, withOpen }: ChosenProfileProps) {
  const { layout, groups } = useFigureModel()
  const { sizes, view, marks } = layout
  return (
    <g data-kv-profile-room={line.id}>
      <path data-kv-profile-chosen={line.id} data-kv-tone={line.tone} d={line.d} fill="none" />
      {withOpen &&
        openHandles(placed.position, view).map(({ axis, xPx, yPx }) => (
          <circle key={axis} data-kv-open-handle={axis} cx={xPx} cy={yPx} r={sizes.markRadiusPx} />
        ))}
      {marks.map((mark) =>
        mark.ids.includes(line.id) ? (
          <Mark key={mark.axis} mark={drawMark(placed, mark, groups, sizes, 0)} />
        ) : null,
      )}
    </g>
  )
}
