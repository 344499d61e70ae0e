import { MarkCanvas } from '../canvas/MarkCanvas'
import { useOverMark } from '../canvas/useOverMark'
import { usePointer } from '../hooks/usePointer'
import { useRenderer } from '../hooks/useRenderer'
import { useStillWhenResized } from '../hooks/useStill'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'
import { EmptyState } from './EmptyState'
import { Ground } from './Ground'
import { MarkLabels } from './MarkLabels'
import { Marks, NAMED_MARKS } from './Marks'
import { Overlay } from './Overlay'
import { SplitHandles } from './SplitHandles'

/** Props of {@link Plot}. */
export interface PlotProps {
  /** Id of the element that names the drawing. */
  readonly labelledBy: string
  /** Id of the element that sums the drawing up. */
  readonly describedBy: string
}

/**
 * The drawing itself: regions, axes, marks and labels, and what stands out of them. Many marks are
 * painted on a canvas, which lies between a drawing of the ground and one of all that is above.
 */
export function Plot({ labelledBy, describedBy }: PlotProps) {
  const model = useFigureModel()
  const { layout, labels, placement, options, seen, store, editable, plotRef } = model
  const pointer = usePointer(model)
  useStillWhenResized(plotRef, layout, options.height)
  const phase = useTransient(store, ({ move }) => move.phase)
  const renderer = useRenderer(model)
  const onCanvas = renderer.kind === 'canvas'
  useOverMark(model, onCanvas)
  const named = placement.placed.length <= NAMED_MARKS
  const box = {
    viewBox: `0 0 ${layout.widthPx} ${layout.heightPx}`,
    width: layout.widthPx,
    height: layout.heightPx,
    direction: 'ltr',
  }
  return (
    <>
      {onCanvas && (
        <>
          <svg data-kv-ground="" aria-hidden="true" {...box}>
            <Ground />
          </svg>
          <MarkCanvas onFailed={renderer.fail} />
        </>
      )}
      <svg
        ref={plotRef}
        data-kv-plot=""
        data-kv-phase={phase}
        data-kv-travel={named || undefined}
        data-kv-editable={editable || undefined}
        {...box}
        // Above the limit the marks have no nodes of their own: the drawing is one picture with a summary.
        role={named && placement.placed.length > 0 ? 'group' : 'img'}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        {...(!options.disabled && pointer)}
      >
        {!onCanvas && <Ground />}
        {(!onCanvas || named) && <Marks unseen={onCanvas} />}
        <MarkLabels labels={labels} layout={layout} />
        {placement.placed.length === 0 && seen.marks && <EmptyState />}
        {options.splitEditable && editable && seen.marks && <SplitHandles />}
        <Overlay />
      </svg>
    </>
  )
}
