import { complexity } from '@kvadrant/core'
import { type FigureModel, FigureRoot, LiftedMark, Plot, useFigure } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { heightPx, widthPx } from '../../scene/frame'
import { groups } from '../../scene/scene'
import type { FigureProps } from '../react/figure'
import { fields, positionIn } from './fields'

/** The drawing alone, built from the public primitives: no table, no texts around, no tools. */
export function Drawing(props: FigureProps) {
  return <Stage {...props} labels />
}

/** The drawing alone, without labels at the marks. */
export function DrawingUnlabelled(props: FigureProps) {
  return <Stage {...props} labels={false} />
}

function Stage({ points, onMove, labels }: FigureProps & { readonly labels: boolean }) {
  const model = useFigure(complexity, {
    data: points,
    fields,
    groups,
    locale: 'en',
    width: widthPx,
    height: heightPx,
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
