import { complexity } from '@kvadrant/core'
import { type FigureModel, FigureRoot, LiftedMark, Plot, useFigure } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { heightPx, widthPx } from '../../scene/frame'
import { groups } from '../../scene/scene'
import type { FigureProps } from '../react/figure'
import { fields, positionIn } from './fields'

/** What the drawings differ in. */
interface Drawn {
  readonly renderer: 'svg' | 'canvas'
  /** Whether marks are labelled. */
  readonly labels: boolean
}

/** The drawing alone, built from the public primitives, its marks as nodes: no table, no texts around, no tools. */
export function Drawing(props: FigureProps) {
  return <Stage {...props} renderer="svg" labels />
}

/** The drawing alone, without labels at the marks. */
export function DrawingUnlabelled(props: FigureProps) {
  return <Stage {...props} renderer="svg" labels={false} />
}

/** The drawing alone, its marks on a canvas. */
export function Canvas(props: FigureProps) {
  return <Stage {...props} renderer="canvas" labels />
}

/** The drawing alone, its marks on a canvas and without labels. */
export function CanvasUnlabelled(props: FigureProps) {
  return <Stage {...props} renderer="canvas" labels={false} />
}

function Stage({ points, onMove, renderer, labels }: FigureProps & Drawn) {
  const model = useFigure(complexity, {
    data: points,
    fields,
    groups,
    locale: 'en',
    width: widthPx,
    height: heightPx,
    renderer,
    labels,
    onCommit: (change) => onMove(change.id, ...positionIn(change, points)),
  })
  const { stageRef, probeRef } = model
  return (
    <FigureRoot
      // The primitives read rows as objects and nothing more.
      model={model as unknown as FigureModel}
      titleId="drawing-title"
      summaryId="drawing-summary"
    >
      <div ref={stageRef} data-kv-stage="">
        <span ref={probeRef} data-kv-probe="" aria-hidden="true" />
        <Plot labelledBy="drawing-title" describedBy="drawing-summary" />
        <LiftedMark />
      </div>
    </FigureRoot>
  )
}
