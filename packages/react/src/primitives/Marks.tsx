import { markName } from '@kvadrant/core'
import { useMemo } from 'react'
import { useFigureModel } from './context'
import { Mark } from './Mark'

/** Above this many initiatives the summary and the table stand for the marks in the accessibility tree. */
export const NAMED_MARKS = 200

/** Props of {@link Marks}. */
export interface MarksProps {
  /** Whether they are painted elsewhere: they then carry their names, and nothing is seen of them. @default false */
  readonly unseen?: boolean | undefined
}

/** All marks of the figure. */
export function Marks({ unseen = false }: MarksProps) {
  const { layout, speaker, placedById, saving, placement } = useFigureModel()
  const named = placement.placed.length <= NAMED_MARKS
  const names = useMemo(
    () =>
      named
        ? layout.marks.map(({ ids, axis }) =>
            markName(
              speaker,
              ids.flatMap((id) => placedById.get(id) ?? []),
              axis,
            ),
          )
        : undefined,
    [named, layout.marks, speaker, placedById],
  )
  // The same elements as long as nothing of them changed: React then passes all of them over.
  const marks = useMemo(
    () =>
      layout.marks.map((mark, index) => (
        <Mark
          key={mark.axis === undefined ? mark.id : `${mark.id} ${String(mark.axis)}`}
          mark={mark}
          name={names?.[index]}
          saving={saving.size > 0 && mark.ids.some((id) => saving.has(id))}
        />
      )),
    [layout.marks, names, saving],
  )
  return <g data-kv-marks={unseen ? 'unseen' : ''}>{marks}</g>
}
