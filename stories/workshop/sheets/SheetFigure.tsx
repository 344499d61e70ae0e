import { FigureRoot, Legend, Plot, useFigure } from '@kvadrant/react'
import { useId } from 'react'
import type { Language } from '../../page/language'
import { type Content, rowsOf, type WorkshopFigure } from '../figures'

/** Props of {@link SheetFigure}. */
export interface SheetFigureProps {
  readonly figure: WorkshopFigure
  readonly content: Content
  readonly language: Language
  /** Size of the drawing on paper, in CSS pixels of a 96th of an inch. On a screen it may be scaled down. */
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * A figure as it is drawn for paper: always of one size, whatever screen it is printed from, light,
 * and nothing to press. Without content the regions' meanings stand inside them, and no word says
 * that something is missing.
 */
export function SheetFigure({ figure, content, language, widthPx, heightPx }: SheetFigureProps) {
  const titleId = useId()
  const summaryId = useId()
  const isBlank = content === 'none'
  const model = useFigure<object>(figure.definition, {
    data: rowsOf(figure, content),
    domain: figure.domain,
    messages: figure.messages,
    locale: language,
    width: widthPx,
    height: heightPx,
    readingsInside: isBlank,
    reveal: { marks: !isBlank },
    readOnly: true,
  })
  const { stageRef, probeRef } = model
  return (
    <div data-sheet-figure={figure.definition.space.kind}>
      <FigureRoot model={model} titleId={titleId} summaryId={summaryId} theme="light">
        <figcaption id={titleId} hidden>
          {figure.title}
        </figcaption>
        <p id={summaryId} hidden>
          {figure.title}
        </p>
        <Legend />
        <div ref={stageRef} data-kv-stage="">
          <span ref={probeRef} data-kv-probe="" aria-hidden="true" />
          <Plot labelledBy={titleId} describedBy={summaryId} />
        </div>
      </FigureRoot>
    </div>
  )
}
