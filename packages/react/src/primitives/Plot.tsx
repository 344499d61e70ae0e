import { usePointer } from '../hooks/usePointer'
import { useStillWhenResized } from '../hooks/useStill'
import { useTransient } from '../store/store'
import { Axes } from './Axes'
import { Backdrops } from './Backdrops'
import { useFigureModel } from './context'
import { EmptyState } from './EmptyState'
import { MarkLabels } from './MarkLabels'
import { Marks, NAMED_MARKS } from './Marks'
import { Overlay } from './Overlay'
import { Regions } from './Regions'
import { SplitHandles } from './SplitHandles'
import { Trails } from './Trails'

/** Props of {@link Plot}. */
export interface PlotProps {
  /** Id of the element that names the drawing. */
  readonly labelledBy: string
  /** Id of the element that sums the drawing up. */
  readonly describedBy: string
}

/** The drawing itself: regions, axes, marks and labels, and what stands out of them. */
export function Plot({ labelledBy, describedBy }: PlotProps) {
  const model = useFigureModel()
  const { layout, labels, placement, options, seen, store, editable, plotRef } = model
  const pointer = usePointer(model)
  useStillWhenResized(plotRef, layout, options.height)
  const phase = useTransient(store, ({ move }) => move.phase)
  const named = placement.placed.length <= NAMED_MARKS
  return (
    <svg
      ref={plotRef}
      data-kv-plot=""
      data-kv-phase={phase}
      data-kv-travel={named || undefined}
      data-kv-editable={editable || undefined}
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      width={layout.widthPx}
      height={layout.heightPx}
      direction="ltr"
      // Above the limit the marks have no nodes of their own: the drawing is one picture with a summary.
      role={named && placement.placed.length > 0 ? 'group' : 'img'}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      {...(!options.disabled && pointer)}
    >
      <Regions layout={layout} />
      <Backdrops layout={layout} />
      <Axes layout={layout} />
      <Trails />
      <Marks />
      <MarkLabels labels={labels} layout={layout} />
      {placement.placed.length === 0 && seen.marks && <EmptyState />}
      {options.splitEditable && editable && seen.marks && <SplitHandles />}
      <Overlay />
    </svg>
  )
}
